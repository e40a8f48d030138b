//! The settings of a person or project, the same in every editor and in `backhint.toml`.

use std::path::PathBuf;

use backhint_core::finding::shown_severity;
use backhint_core::knowledge::Knowledge;
use backhint_core::{Evidence, Finding, Language, PathClass, Severity, UNUSED_SUPPRESSION};

use crate::globs::Globs;
use crate::layer::{Layer, Level, RuleChoice};
use crate::path_class;

/// What a person or project wants to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The weakest evidence that is shown.
    pub min_evidence: Evidence,
    /// Findings in tests are shown.
    pub tests: bool,
    /// Findings in database migrations are shown.
    pub migrations: bool,
    /// Findings in scripts, seeds and management commands are shown.
    pub scripts: bool,
    /// Hovers explain concepts where the code names them.
    pub hover_concepts: bool,
    /// A code lens says how many concepts a file names.
    pub code_lens: bool,
    /// The languages that are analysed; `None` for all.
    pub languages: Option<Vec<Language>>,
    /// Folders with further knowledge, absolute where a file named them.
    pub packs: Vec<PathBuf>,
    /// What each layer says about rules, the strongest layer first.
    rules: Vec<Vec<RuleChoice>>,
    include: Option<Globs>,
    exclude: Option<Globs>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            min_evidence: Evidence::Likely,
            tests: false,
            migrations: false,
            scripts: false,
            hover_concepts: true,
            code_lens: false,
            languages: None,
            packs: Vec::new(),
            rules: Vec::new(),
            include: None,
            exclude: None,
        }
    }
}

impl Settings {
    /// The settings that some layers make together, the strongest first. A key has the value of the first layer that
    /// states it; a rule the level of the first layer that names it, by the longest name there.
    #[must_use]
    pub fn of_layers(layers: &[&Layer]) -> Self {
        fn first<T>(layers: &[&Layer], key: impl Fn(&Layer) -> Option<T>, otherwise: T) -> T {
            layers.iter().find_map(|layer| key(layer)).unwrap_or(otherwise)
        }
        let otherwise = Self::default();
        Self {
            min_evidence: first(layers, |l| l.min_evidence, otherwise.min_evidence),
            tests: first(layers, |l| l.tests, otherwise.tests),
            migrations: first(layers, |l| l.migrations, otherwise.migrations),
            scripts: first(layers, |l| l.scripts, otherwise.scripts),
            hover_concepts: first(layers, |l| l.hover_concepts, otherwise.hover_concepts),
            code_lens: first(layers, |l| l.code_lens, otherwise.code_lens),
            languages: layers.iter().find_map(|l| l.languages.clone()),
            packs: first(layers, |l| l.packs.clone(), otherwise.packs),
            rules: layers.iter().map(|l| l.rules.clone()).filter(|choices| !choices.is_empty()).collect(),
            include: layers.iter().find_map(|l| l.include.clone()),
            exclude: layers.iter().find_map(|l| l.exclude.clone()),
        }
    }

    /// What kind of file a path is. `path` is relative to the project's folder, with `/` between its parts.
    #[must_use]
    pub fn class_of(&self, path: &str) -> PathClass {
        path_class::of_path(path)
    }

    /// Whether findings in files of this kind are shown at all.
    #[must_use]
    pub fn shows_class(&self, class: PathClass) -> bool {
        match class {
            PathClass::Application => true,
            PathClass::Test => self.tests,
            PathClass::Migration => self.migrations,
            PathClass::Script => self.scripts,
            PathClass::Vendored => false,
        }
    }

    /// Whether a finding is for files of this kind. What is proved about a migration is; the rest is asked for by
    /// `migrations`, because most migrations of a project have run long ago.
    fn speaks_in(&self, finding: &Finding, class: PathClass) -> bool {
        let of_migration = finding.rule.starts_with("migration-") && finding.evidence == Evidence::Proved;
        self.shows_class(class) || class == PathClass::Migration && of_migration
    }

    /// Whether files of this kind are analysed.
    #[must_use]
    pub fn inspects(&self, class: PathClass) -> bool {
        self.shows_class(class) || class == PathClass::Migration
    }

    /// Whether files of this language are analysed.
    #[must_use]
    pub fn reads(&self, language: Language) -> bool {
        self.languages.as_ref().is_none_or(|languages| languages.contains(&language))
    }

    /// Whether `include` and `exclude` leave a file in. `path` is absolute.
    #[must_use]
    pub fn covers(&self, path: &std::path::Path) -> bool {
        self.include.as_ref().is_none_or(|globs| globs.matches(path, false)) && !self.excludes(path, false)
    }

    /// Whether `exclude` names a file or folder, or a folder above it. `path` is absolute.
    #[must_use]
    pub fn excludes(&self, path: &std::path::Path, is_folder: bool) -> bool {
        self.exclude.as_ref().is_some_and(|globs| globs.matches(path, is_folder))
    }

    /// The severity at which a finding is shown in a file of some kind, or `None` where it is not.
    #[must_use]
    pub fn shown(&self, finding: &Finding, class: PathClass) -> Option<Severity> {
        if !self.speaks_in(finding, class) || finding.evidence < self.min_evidence {
            return None;
        }
        match self.level_of(&finding.rule) {
            None => Some(finding.severity),
            Some(Level::Off) => None,
            Some(Level::Shown(severity)) => Some(shown_severity(severity, finding.evidence)),
        }
    }

    /// Whether the settings turn a rule off.
    #[must_use]
    pub fn turns_off(&self, rule: &str) -> bool {
        matches!(self.level_of(rule), Some(Level::Off))
    }

    fn level_of(&self, rule: &str) -> Option<Level> {
        let named = |choices: &Vec<RuleChoice>| {
            choices
                .iter()
                .filter(|choice| choice.pattern.matches(rule))
                .max_by_key(|c| c.pattern.weight())
                .map(|c| c.level)
        };
        self.rules.iter().find_map(named)
    }
}

/// The names by which settings may turn rules off: the ids of the rules, and what is found without one.
pub fn rule_names(knowledge: &Knowledge) -> impl Iterator<Item = &str> {
    knowledge.rules.iter().map(|rule| rule.id.as_str()).chain([UNUSED_SUPPRESSION])
}

#[cfg(test)]
mod tests {
    use backhint_core::Span;

    use super::*;

    const RULES: &[&str] = &["orm-n-plus-one", "orm-unbounded", "sql-injection"];

    fn finding(rule: &str, evidence: Evidence) -> Finding {
        Finding {
            rule: rule.to_owned(),
            evidence,
            severity: shown_severity(Severity::Warning, evidence),
            span: Span::new(0, 1),
            message: String::from("a message"),
            question: 1,
            related: Vec::new(),
            fixes: Vec::new(),
        }
    }

    fn layer(text: &str) -> Layer {
        let (layer, mistakes) = Layer::from_toml(std::path::Path::new("/shop/backhint.toml"), text, RULES);
        assert_eq!(mistakes, []);
        layer
    }

    fn settings(text: &str) -> Settings {
        Settings::of_layers(&[&layer(text)])
    }

    #[test]
    fn a_rules_full_name_outranks_its_group_and_evidence_caps_severity() {
        let settings = settings("rules = { \"orm-*\" = \"off\", \"orm-n-plus-one\" = \"error\" }");
        let shown = |rule, evidence| settings.shown(&finding(rule, evidence), PathClass::Application);
        assert_eq!(shown("orm-unbounded", Evidence::Proved), None);
        assert_eq!(shown("orm-n-plus-one", Evidence::Proved), Some(Severity::Error));
        assert_eq!(shown("orm-n-plus-one", Evidence::Likely), Some(Severity::Information));
        assert_eq!(shown("sql-injection", Evidence::Proved), Some(Severity::Warning));
        assert_eq!(shown("sql-injection", Evidence::Possible), None);
    }

    #[test]
    fn the_stronger_layer_wins_key_by_key() {
        let near = layer("tests = true\nrules = { \"orm-*\" = \"hint\" }");
        let far_text = "tests = false\nscripts = true\nrules = { orm-n-plus-one = \"off\", sql-injection = \"off\" }";
        let far = layer(far_text);
        let merged = Settings::of_layers(&[&near, &far]);
        assert!(merged.tests && merged.scripts);
        let shown = |rule| merged.shown(&finding(rule, Evidence::Proved), PathClass::Application);
        assert_eq!(shown("orm-n-plus-one"), Some(Severity::Hint));
        assert_eq!(shown("sql-injection"), None);
    }

    #[test]
    fn only_application_code_speaks_by_default() {
        let settings = Settings::default();
        let finding = finding("sql-injection", Evidence::Proved);
        for path in ["shop/tests/a.py", "shop/migrations/0001.py", "scripts/a.py", "dist/a.js"] {
            assert_eq!(settings.shown(&finding, settings.class_of(path)), None, "{path}");
        }
        assert!(settings.shown(&finding, settings.class_of("shop/views.py")).is_some());
    }

    #[test]
    fn globs_count_from_the_file_that_states_them() {
        let settings = settings("include = [\"src/**\"]\nexclude = [\"legacy/\", \"*.gen.ts\"]");
        let covers = |path: &str| settings.covers(std::path::Path::new(path));
        assert!(covers("/shop/src/a.py"));
        assert!(!covers("/shop/tools/a.py"));
        assert!(!covers("/shop/src/legacy/deep/a.py"));
        assert!(!covers("/shop/src/a.gen.ts"));
        assert!(!settings.excludes(std::path::Path::new("/other/legacy"), true));
    }

    #[test]
    fn an_editor_may_write_keys_its_own_way() {
        let json = serde_json::json!({ "minEvidence": "possible", "hover-concepts": false, "packs": null });
        let (layer, mistakes) = Layer::from_json(&json, RULES);
        assert_eq!(mistakes, []);
        let settings = Settings::of_layers(&[&layer]);
        assert_eq!(settings.min_evidence, Evidence::Possible);
        assert!(!settings.hover_concepts);
    }

    #[test]
    fn a_mistake_in_an_editor_costs_only_its_own_key() {
        let json = serde_json::json!({ "minEvidence": "proved", "tests": "yes", "tsets": true });
        let (layer, mistakes) = Layer::from_json(&json, RULES);
        assert_eq!(layer.min_evidence, Some(Evidence::Proved));
        assert_eq!(mistakes.len(), 2, "{mistakes:?}");
        assert_eq!(Layer::from_json(&serde_json::json!(7), RULES).1.len(), 1);
    }
}
