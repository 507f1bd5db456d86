# What R says of the inputs of statistics.json: Rscript statistics.R questions.json answers.json
# R 4.2.2 with pROC 1.18.0 and jsonlite, as Debian 12 has them.
suppressMessages({ library(jsonlite); library(pROC) })
paths <- commandArgs(trailingOnly = TRUE)
questions <- fromJSON(paths[1], simplifyVector = FALSE)
numbers <- function(x) as.numeric(unlist(x))

areas <- lapply(questions$areas, function(case) {
  label <- numbers(case$label)
  one <- roc(label, numbers(case$first), levels = c(0, 1), direction = "<", quiet = TRUE)
  other <- roc(label, numbers(case$second), levels = c(0, 1), direction = "<", quiet = TRUE)
  test <- suppressWarnings(tryCatch(roc.test(one, other, method = "delong", paired = TRUE), error = function(e) NULL))
  found <- function(value) if (is.null(value) || !is.finite(value)) NA else as.numeric(value)
  list(
    name = case$name,
    areas = c(as.numeric(auc(one)), as.numeric(auc(other))),
    variances = suppressWarnings(c(var(one, method = "delong"), var(other, method = "delong"))),
    covariance = suppressWarnings(cov(one, other, method = "delong")),
    z = found(unname(test$statistic)),
    p = found(test$p.value)
  )
})

paired <- lapply(questions$paired, function(case) {
  gained <- case$gained; lost <- case$lost; rest <- case$rows - gained - lost
  if (gained + lost == 0) return(list(exact = 1))
  cells <- matrix(c(rest, gained, lost, 0), 2)
  plain <- suppressWarnings(mcnemar.test(cells, correct = FALSE))
  list(
    exact = binom.test(gained, gained + lost)$p.value,
    chiSquare = unname(plain$statistic),
    asymptotic = plain$p.value,
    corrected = mcnemar.test(cells, correct = TRUE)$p.value
  )
})

proportions <- lapply(questions$proportions, function(case) list(
  wilson = as.numeric(suppressWarnings(prop.test(case$hits, case$rows, conf.level = case$confidence, correct = FALSE))$conf.int),
  exact = as.numeric(binom.test(case$hits, case$rows, conf.level = case$confidence)$conf.int)
))
corrections <- lapply(questions$corrections, function(case) list(holm = p.adjust(numbers(case$p), "holm")))
quantiles <- lapply(questions$quantiles, function(case) list(type7 = unname(quantile(numbers(case$values), numbers(case$levels), type = 7))))

answers <- list(
  made = sprintf("%s, pROC %s", R.version.string, packageVersion("pROC")),
  areas = areas, paired = paired, proportions = proportions, corrections = corrections, quantiles = quantiles
)
writeLines(toJSON(answers, digits = NA, auto_unbox = TRUE, na = "null"), paths[2])
