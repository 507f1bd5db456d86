export const id = 521;

export const ids = [ 521 ];

export const modules = {
  15521: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JK: () => sampleStandardDeviation,
      Z4: () => quantileSorted
    });
    function sum(x) {
      if (x.length === 0) return 0;
      var sum = x[0];
      var correction = 0;
      var transition;
      if (typeof sum !== "number") return Number.NaN;
      for (var i = 1; i < x.length; i++) {
        if (typeof x[i] !== "number") return Number.NaN;
        transition = sum + x[i];
        if (Math.abs(sum) >= Math.abs(x[i])) correction += sum - transition + x[i]; else correction += x[i] - transition + sum;
        sum = transition;
      }
      return sum + correction;
    }
    function mean(x) {
      if (x.length === 0) throw new Error("mean requires at least one data point");
      return sum(x) / x.length;
    }
    function sumNthPowerDeviations(x, n) {
      var meanValue = mean(x);
      var sum = 0;
      var tempValue;
      var i;
      if (n === 2) for (i = 0; i < x.length; i++) {
        tempValue = x[i] - meanValue;
        sum += tempValue * tempValue;
      } else for (i = 0; i < x.length; i++) sum += Math.pow(x[i] - meanValue, n);
      return sum;
    }
    function sampleVariance(x) {
      if (x.length < 2) throw new Error("sampleVariance requires at least two data points");
      var sumSquaredDeviationsValue = sumNthPowerDeviations(x, 2);
      var besselsCorrection = x.length - 1;
      return sumSquaredDeviationsValue / besselsCorrection;
    }
    function sampleStandardDeviation(x) {
      var sampleVarianceX = sampleVariance(x);
      return Math.sqrt(sampleVarianceX);
    }
    function quantileSorted(x, p) {
      var idx = (x.length - 1) * p;
      if (x.length === 0) throw new Error("quantile requires at least one data point."); else if (p < 0 || p > 1) throw new Error("quantiles must be between 0 and 1"); else if (p === 1) return x[x.length - 1]; else if (p === 0) return x[0]; else if (idx % 1 !== 0) {
        var lower = Math.floor(idx);
        var upper = Math.ceil(idx);
        var fraction = idx - lower;
        return x[lower] + fraction * (x[upper] - x[lower]);
      } else return x[idx];
    }
    var BayesianClassifier = function() {
      this.totalCount = 0;
      this.data = {};
    };
    BayesianClassifier.prototype.train = function(item, category) {
      if (!this.data[category]) this.data[category] = {};
      for (var k in item) {
        var v = item[k];
        if (this.data[category][k] === void 0) this.data[category][k] = {};
        if (this.data[category][k][v] === void 0) this.data[category][k][v] = 0;
        this.data[category][k][v]++;
      }
      this.totalCount++;
    };
    BayesianClassifier.prototype.score = function(item) {
      var odds = {};
      var category;
      for (var k in item) {
        var v = item[k];
        for (category in this.data) {
          if (odds[category] === void 0) odds[category] = {};
          if (this.data[category][k]) odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount; else odds[category][k + "_" + v] = 0;
        }
      }
      var oddsSums = {};
      for (category in odds) {
        oddsSums[category] = 0;
        for (var combination in odds[category]) oddsSums[category] += odds[category][combination];
      }
      return oddsSums;
    };
    Math.log(Math.sqrt(2 * Math.PI));
    var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
    function cumulativeDistribution(z) {
      var sum = z;
      var tmp = z;
      for (var i = 1; i < 30; i++) {
        tmp *= z * z / (2 * i + 1);
        sum += tmp;
      }
      return Math.round((.5 + sum / SQRT_2PI$1 * Math.exp(-z * z / 2)) * 1e4) / 1e4;
    }
    var standardNormalTable = [];
    for (var z = 0; z <= 3.09; z += .01) standardNormalTable.push(cumulativeDistribution(z));
    Math.sqrt(2 * Math.PI);
    var PerceptronModel = function() {
      this.weights = [];
      this.bias = 0;
    };
    PerceptronModel.prototype.predict = function(features) {
      if (features.length !== this.weights.length) return null;
      var score = 0;
      for (var i = 0; i < this.weights.length; i++) score += this.weights[i] * features[i];
      score += this.bias;
      if (score > 0) return 1; else return 0;
    };
    PerceptronModel.prototype.train = function(features, label) {
      if (label !== 0 && label !== 1) return null;
      if (features.length !== this.weights.length) {
        this.weights = features.slice();
        this.bias = 1;
      }
      var prediction = this.predict(features);
      if (typeof prediction === "number" && prediction !== label) {
        var gradient = label - prediction;
        for (var i = 0; i < this.weights.length; i++) this.weights[i] += gradient * features[i];
        this.bias += gradient;
      }
      return this;
    };
  }
};
