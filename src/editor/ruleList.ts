/** The rules as the manifest tells of them: what each marks stands there for the settings page, and the bundle leaves it out. */
import { type RuleInfo, rules } from '../core/rules';

/** Of the manifest what `npm run docs` writes of the rules. */
export interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: {
    readonly 'copydesk.rules': { readonly propertyNames: { readonly enum: readonly string[]; readonly markdownEnumDescriptions: readonly string[] } };
  } } };
}

/** All rules, each with its line of the manifest. */
export function listedRules({ contributes }: Manifest): readonly RuleInfo[] {
  const { enum: ids, markdownEnumDescriptions: lines } = contributes.configuration.properties['copydesk.rules'].propertyNames;
  const summaries = new Map(ids.map((id, i) => [id, lines[i]]));
  return rules().map((rule) => ({ ...rule, summary: summaries.get(rule.id) ?? rule.id }));
}
