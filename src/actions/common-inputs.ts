/** Inputs that mean the same in every action that has them. */
import { label, oneOf, secret, text } from '../runner/inputs.ts'

const failOnChoices = ['fail', 'inconclusive', 'never'] as const

export const commonInputs = {
  policy: text({
    description: 'Path of the release policy, from the root of the repository.',
    default: '.github/modelgate.yml'
  }),
  evidence: text({
    description: 'Directory that evidence is written to and read from.',
    default: 'modelgate-evidence'
  }),
  'fail-on': oneOf(failOnChoices, {
    description:
      'Which verdicts fail the step: `fail`, `inconclusive` (and `fail`), or `never`. An error always fails it.',
    default: 'inconclusive'
  }),
  'github-token': secret({
    description: 'Token for the GitHub API: reads the policy of the base commit.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in
    default: '${{ github.token }}'
  })
}

export const gateInputs = {
  ...commonInputs,
  name: label({ description: 'Tells two runs of one gate apart; becomes part of the name of the evidence file.' })
}
