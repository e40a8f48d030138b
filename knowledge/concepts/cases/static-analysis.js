import EslintPluginSecurity from 'eslint-plugin-security' // mention: EslintPluginSecurity
import EslintPluginNoUnsanitized from 'eslint-plugin-no-unsanitized' // mention: EslintPluginNoUnsanitized

export function unrelated(shelf, label) {
  const countText = shelf.count
}

export function labels(shelf) {
  shelf.label('eslint-plugin-security')
}
