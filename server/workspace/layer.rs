//! What one source states of the settings: a `backhint.toml`, an editor, or a command line. Layers make settings.

use std::path::{Path, PathBuf};

use backhint_core::{Evidence, Language, Severity};
use toml::de::DeTable;

use crate::globs::Globs;
use crate::nearest::hint;
use crate::settings_error::{Origin, SettingsError};
use crate::stated::{Stated, Value, line_of};

/// The keys of the settings: name, what may stand there, what it means. The reader, the messages and the JSON schema
/// all speak from this list.
pub(crate) const KEYS: [(&str, Kind, &str); 10] = [
    ("min-evidence", Kind::OneOf(&["possible", "likely", "proved"]), "The weakest evidence that is shown."),
    ("rules", Kind::Rules, "How loud a rule is, or a group of rules (`orm-*`): the longest name that fits wins."),
    ("include", Kind::Globs, "Only files that match one of these patterns are checked. Written as in a .gitignore."),
    ("exclude", Kind::Globs, "Files and folders that are not checked. Written as in a .gitignore."),
    ("tests", Kind::Truth, "Show findings in tests, fixtures and examples."),
    ("migrations", Kind::Truth, "Show findings in database migrations."),
    ("scripts", Kind::Truth, "Show findings in scripts, seeds and management commands."),
    ("languages", Kind::Languages, "The languages that are checked; all when not stated."),
    ("hover-concepts", Kind::Truth, "Explain concepts on hover where the code names them."),
    ("packs", Kind::Paths, "Folders with further knowledge, relative to this file."),
];

/// The levels that a rule can be given.
pub(crate) const LEVELS: [&str; 5] = ["off", "hint", "information", "warning", "error"];

/// What may stand at a key.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// One of some words.
    OneOf(&'static [&'static str]),
    /// True or false.
    Truth,
    /// Patterns for paths.
    Globs,
    /// Names of languages.
    Languages,
    /// Paths of folders.
    Paths,
    /// A table from rules to levels.
    Rules,
}

/// What one source states of the settings; `None` where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    /// The weakest evidence that is shown.
    pub min_evidence: Option<Evidence>,
    /// What it says about rules.
    pub rules: Vec<RuleChoice>,
    /// Only these files.
    pub include: Option<Globs>,
    /// Not these files.
    pub exclude: Option<Globs>,
    /// Show findings in tests.
    pub tests: Option<bool>,
    /// Show findings in migrations.
    pub migrations: Option<bool>,
    /// Show findings in scripts.
    pub scripts: Option<bool>,
    /// Only these languages.
    pub languages: Option<Vec<Language>>,
    /// Explain concepts on hover.
    pub hover_concepts: Option<bool>,
    /// Folders with further knowledge.
    pub packs: Option<Vec<PathBuf>>,
}

/// A rule, or a group of rules, and how loud it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleChoice {
    /// Which rules.
    pub pattern: RulePattern,
    /// How loud.
    pub level: Level,
}

/// How loud a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Not shown.
    Off,
    /// The severity of its proved findings.
    Shown(Severity),
}

/// The id of a rule, or the beginning that a group of rules shares: `orm-*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulePattern {
    name: String,
    group: bool,
}

impl RulePattern {
    /// The pattern that a name stands for, or `None` where it names none of the `rules`.
    #[must_use]
    pub fn new(name: &str, rules: &[&str]) -> Option<Self> {
        let (stem, group) = name.strip_suffix('*').map_or((name, false), |stem| (stem, true));
        let pattern = Self { name: stem.to_owned(), group };
        rules.iter().any(|rule| pattern.matches(rule)).then_some(pattern)
    }

    /// Whether a rule's id fits.
    #[must_use]
    pub fn matches(&self, rule: &str) -> bool {
        if self.group { rule.starts_with(&self.name) } else { rule == self.name }
    }

    /// Orders patterns that fit the same rule: a full id above a group, a longer group above a shorter one.
    pub(crate) fn weight(&self) -> (bool, usize) {
        (!self.group, self.name.len())
    }
}

impl Layer {
    /// Reads the text of a `backhint.toml`. `file` is its absolute path, from whose folder its paths count; `rules` are
    /// the ids of the rules there are.
    ///
    /// # Errors
    /// The first mistake in it, in the order of its lines.
    pub fn from_toml(file: &Path, text: &str, rules: &[&str]) -> Result<Self, SettingsError> {
        let name = file.display().to_string();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let table = DeTable::parse(text).map_err(|error| SettingsError::Syntax {
            origin: Origin { name: name.clone(), line: error.span().map(|span| line_of(text, span.start)) },
            reason: error.message().to_owned(),
        })?;
        let value = Value::of_toml(table.get_ref(), text, &name);
        let base = file.parent().unwrap_or(Path::new(""));
        let (layer, mistakes) = Reader { base, rules }.layer(Origin { name, line: None }, value);
        mistakes.into_iter().next().map_or(Ok(layer), Err)
    }

    /// Reads the settings that an editor sends: a JSON object with the same keys, in kebab-case or camelCase. `null`
    /// states nothing, as the whole or as a value. An editor can't refuse to run as a command line can: what is readable
    /// counts, and the mistakes beside it are for its person to see.
    #[must_use]
    pub fn from_json(json: &serde_json::Value, rules: &[&str]) -> (Self, Vec<SettingsError>) {
        let origin = Origin { name: String::from("the editor's settings"), line: None };
        let value = Value::of_json(json, &origin);
        Reader { base: Path::new(""), rules }.layer(origin, value)
    }
}

/// Turns what is stated into a layer.
struct Reader<'a> {
    /// The folder from which paths count.
    base: &'a Path,
    /// The ids of the rules there are.
    rules: &'a [&'a str],
}

impl Reader<'_> {
    /// The layer of what can be read, and the mistakes in the order of their lines.
    fn layer(&self, origin: Origin, value: Value) -> (Layer, Vec<SettingsError>) {
        let mut layer = Layer::default();
        let entries = match value {
            Value::Table(entries) => entries,
            Value::Nothing => Vec::new(),
            other => return (layer, vec![wrong("settings", &Stated { origin, value: other }, "a table of settings")]),
        };
        let stated = entries.iter().filter(|(_, stated)| !matches!(stated.value, Value::Nothing));
        let mistakes = stated.filter_map(|(key, stated)| self.set(&mut layer, key, stated).err()).collect();
        (layer, mistakes)
    }

    fn set(&self, layer: &mut Layer, key: &str, stated: &Stated) -> Result<(), SettingsError> {
        match key {
            "min-evidence" => layer.min_evidence = Some(evidence(key, stated)?),
            "rules" => layer.rules = self.rules(stated)?,
            "include" => layer.include = Some(self.globs(key, stated)?),
            "exclude" => layer.exclude = Some(self.globs(key, stated)?),
            "tests" => layer.tests = Some(truth(key, stated)?),
            "migrations" => layer.migrations = Some(truth(key, stated)?),
            "scripts" => layer.scripts = Some(truth(key, stated)?),
            "languages" => layer.languages = Some(languages(key, stated)?),
            "hover-concepts" => layer.hover_concepts = Some(truth(key, stated)?),
            "packs" => {
                let paths = texts(key, stated, "a list of folders")?;
                layer.packs = Some(paths.into_iter().map(|(path, _)| self.base.join(path)).collect());
            }
            _ => return Err(unknown_key(key, stated)),
        }
        Ok(())
    }

    fn rules(&self, stated: &Stated) -> Result<Vec<RuleChoice>, SettingsError> {
        let Value::Table(entries) = &stated.value else {
            return Err(wrong("rules", stated, "a table, such as { orm-n-plus-one = \"off\" }"));
        };
        entries.iter().map(|(rule, level)| self.choice(rule, level)).collect()
    }

    fn choice(&self, rule: &str, stated: &Stated) -> Result<RuleChoice, SettingsError> {
        let pattern = RulePattern::new(rule, self.rules).ok_or_else(|| SettingsError::UnknownRule {
            origin: stated.origin.clone(),
            rule: rule.to_owned(),
            hint: hint(rule, self.rules.iter().copied()),
        })?;
        let level = match word(stated) {
            Some("off") => Level::Off,
            Some("hint") => Level::Shown(Severity::Hint),
            Some("information") => Level::Shown(Severity::Information),
            Some("warning") => Level::Shown(Severity::Warning),
            Some("error") => Level::Shown(Severity::Error),
            _ => return Err(wrong(rule, stated, &one_of(&LEVELS))),
        };
        Ok(RuleChoice { pattern, level })
    }

    fn globs(&self, key: &str, stated: &Stated) -> Result<Globs, SettingsError> {
        let patterns = texts(key, stated, "a list of path patterns")?;
        // One by one first: only so the message can name the line of the bad one.
        for (pattern, origin) in &patterns {
            Globs::new(self.base, vec![pattern.clone()]).map_err(|(pattern, reason)| SettingsError::BadGlob {
                origin: origin.clone(),
                key: key.to_owned(),
                pattern,
                reason,
            })?;
        }
        let patterns = patterns.into_iter().map(|(pattern, _)| pattern).collect();
        Globs::new(self.base, patterns).map_err(|(pattern, reason)| SettingsError::BadGlob {
            origin: stated.origin.clone(),
            key: key.to_owned(),
            pattern,
            reason,
        })
    }
}

fn evidence(key: &str, stated: &Stated) -> Result<Evidence, SettingsError> {
    match word(stated) {
        Some("possible") => Ok(Evidence::Possible),
        Some("likely") => Ok(Evidence::Likely),
        Some("proved") => Ok(Evidence::Proved),
        _ => Err(wrong(key, stated, &one_of(&["possible", "likely", "proved"]))),
    }
}

fn truth(key: &str, stated: &Stated) -> Result<bool, SettingsError> {
    match &stated.value {
        Value::Truth(truth) => Ok(*truth),
        _ => Err(wrong(key, stated, "true or false")),
    }
}

fn languages(key: &str, stated: &Stated) -> Result<Vec<Language>, SettingsError> {
    let expected = format!("a list of languages out of {}", language_names().join(", "));
    let mut languages = Vec::new();
    for (name, origin) in texts(key, stated, &expected)? {
        let named = languages_named(&name);
        if named.is_empty() {
            return Err(wrong(key, &Stated { origin, value: Value::Text(name) }, &expected));
        }
        languages.extend(named);
    }
    Ok(languages)
}

/// The names by which settings know languages, sorted.
pub(crate) fn language_names() -> Vec<&'static str> {
    let mut names: Vec<_> = Language::ALL.iter().map(|language| language.name()).collect();
    names.sort_unstable();
    names
}

/// The languages of a name: TypeScript with JSX is TypeScript to a person.
fn languages_named(name: &str) -> Vec<Language> {
    let fits = |language: &Language| language.name() == name || name == "typescript" && *language == Language::Tsx;
    Language::ALL.into_iter().filter(fits).collect()
}

fn texts(key: &str, stated: &Stated, expected: &str) -> Result<Vec<(String, Origin)>, SettingsError> {
    let Value::List(items) = &stated.value else { return Err(wrong(key, stated, expected)) };
    let text = |item: &Stated| match &item.value {
        Value::Text(text) => Ok((text.clone(), item.origin.clone())),
        _ => Err(wrong(key, item, expected)),
    };
    items.iter().map(text).collect()
}

fn word(stated: &Stated) -> Option<&str> {
    match &stated.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn one_of(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("\"{word}\"")).collect();
    let (last, others) = quoted.split_last().expect("there are words");
    format!("{} or {last}", others.join(", "))
}

fn wrong(key: &str, stated: &Stated, expected: &str) -> SettingsError {
    SettingsError::WrongValue {
        origin: stated.origin.clone(),
        key: key.to_owned(),
        found: stated.value.described(),
        expected: expected.to_owned(),
    }
}

fn unknown_key(key: &str, stated: &Stated) -> SettingsError {
    let known = KEYS.map(|(name, ..)| name);
    SettingsError::UnknownKey {
        origin: stated.origin.clone(),
        key: key.to_owned(),
        hint: hint(key, known),
        known: known.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistake(text: &str) -> String {
        let file = Path::new("backhint.toml");
        Layer::from_toml(file, text, &["orm-n-plus-one", "sql-injection"]).unwrap_err().to_string()
    }

    #[test]
    fn every_mistake_names_its_line_and_the_way_out() {
        for (text, parts) in [
            ("tests = true\nmin-evidense = \"likely\"", vec!["backhint.toml:2", "min-evidence`?", "languages"]),
            ("tests = \"yes\"", vec!["backhint.toml:1", "`yes`", "true or false"]),
            ("min-evidence = \"sure\"", vec![":1", "\"possible\", \"likely\" or \"proved\""]),
            (
                "[rules]\norm-n-plus-one = \"off\"\nsql-injektion = \"off\"",
                vec![":3", "sql-injection`?", "backhint rules"],
            ),
            ("rules = { \"orm-*\" = \"loud\" }", vec![":1", "orm-*", "\"off\""]),
            ("exclude = [\n  \"ok/\",\n  \"a[\"\n]", vec![":3", "`a[`", ".gitignore"]),
            ("exclude = \"legacy\"", vec![":1", "a list of path patterns"]),
            ("languages = [\"cobol\"]", vec![":1", "cobol", "python"]),
            ("tests = ", vec!["backhint.toml:1", "not TOML"]),
        ] {
            let message = mistake(text);
            for part in parts {
                assert!(message.contains(part), "{part:?} is missing in {message:?}");
            }
        }
    }

    #[test]
    fn every_key_of_the_list_is_read() {
        for (key, kind, _) in KEYS {
            let value = match kind {
                Kind::OneOf(words) => format!("\"{}\"", words[0]),
                Kind::Truth => String::from("true"),
                Kind::Globs | Kind::Paths => String::from("[\"a\"]"),
                Kind::Languages => String::from("[\"typescript\"]"),
                Kind::Rules => String::from("{ \"orm-*\" = \"hint\" }"),
            };
            let layer = Layer::from_toml(Path::new("/a/backhint.toml"), &format!("{key} = {value}"), &["orm-x"]);
            assert_ne!(layer, Ok(Layer::default()), "{key}");
            assert!(layer.is_ok(), "{key}: {layer:?}");
        }
    }
}
