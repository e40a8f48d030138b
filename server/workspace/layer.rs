//! What one source states of the settings: a `backhint.toml`, an editor, or a command line. Layers make settings.

use std::path::{Component, Path, PathBuf};

use backhint_core::{Evidence, Language, Severity};
use toml::de::DeTable;

use crate::globs::Globs;
use crate::nearest::hint;
use crate::settings_error::{Origin, SettingsError};
use crate::stated::{Stated, Value, line_of};

/// The keys of the settings: name, what may stand there, what it means. The reader, the messages and the JSON schema
/// all speak from this list.
pub(crate) const KEYS: [(&str, Kind, &str); 11] = [
    ("min-evidence", Kind::OneOf(&["possible", "likely", "proved"]), "The weakest evidence that is shown."),
    ("rules", Kind::Rules, "How loud a rule is, or a group of rules (`orm-*`): the longest name that fits wins."),
    ("include", Kind::Globs, "Only files that match one of these patterns are checked. Written as in a .gitignore."),
    ("exclude", Kind::Globs, "Files and folders that are not checked. Written as in a .gitignore."),
    ("tests", Kind::Truth, "Show findings in tests, fixtures and examples."),
    ("migrations", Kind::Truth, "Show findings in database migrations."),
    ("scripts", Kind::Truth, "Show findings in scripts, seeds and management commands."),
    ("languages", Kind::Languages, "The languages that are checked; all when not stated."),
    ("hover-concepts", Kind::Truth, "Explain concepts on hover where the code names them."),
    ("code-lens", Kind::Truth, "Say above each file how many concepts it names."),
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
    /// Say above each file how many concepts it names.
    pub code_lens: Option<bool>,
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
    /// What is readable counts; the mistakes beside it come in the order of their lines.
    #[must_use]
    pub fn from_toml(file: &Path, text: &str, rules: &[&str]) -> (Self, Vec<SettingsError>) {
        let name = file.display().to_string();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let table = match DeTable::parse(text) {
            Ok(table) => table,
            Err(error) => {
                let line = error.span().map(|span| line_of(text, span.start));
                let origin = Origin { name, line };
                let mistake = SettingsError::Syntax { origin, reason: error.message().to_owned() };
                return (Self::default(), vec![mistake]);
            }
        };
        let value = Value::of_toml(table.get_ref(), text, &name);
        let reader = Reader { base: file.parent().unwrap_or(Path::new("")), rules, confined: true };
        reader.layer(Origin { name, line: None }, value)
    }

    /// Reads the settings that an editor sends: a JSON object with the same keys, in kebab-case or camelCase. `null`
    /// states nothing, as the whole or as a value. What is readable counts; the mistakes beside it are for its person to
    /// see.
    #[must_use]
    pub fn from_json(json: &serde_json::Value, rules: &[&str]) -> (Self, Vec<SettingsError>) {
        let origin = Origin { name: String::from("the editor's settings"), line: None };
        let value = Value::of_json(json, &origin);
        Reader { base: Path::new(""), rules, confined: false }.layer(origin, value)
    }
}

/// Turns what is stated into a layer.
struct Reader<'a> {
    /// The folder from which paths count.
    base: &'a Path,
    /// The ids of the rules there are.
    rules: &'a [&'a str],
    /// Folders must lie below `base`: a project that somebody else wrote does not choose what else is read.
    confined: bool,
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
        let mut mistakes = Vec::new();
        for (key, stated) in entries.iter().filter(|(_, stated)| !matches!(stated.value, Value::Nothing)) {
            match (key.as_str(), &stated.value) {
                ("rules", Value::Table(choices)) => layer.rules = self.rules(choices, &mut mistakes),
                _ => mistakes.extend(self.set(&mut layer, key, stated).err()),
            }
        }
        (layer, mistakes)
    }

    fn set(&self, layer: &mut Layer, key: &str, stated: &Stated) -> Result<(), SettingsError> {
        match key {
            "min-evidence" => layer.min_evidence = Some(evidence(key, stated)?),
            "rules" => return Err(wrong(key, stated, "a table, such as { orm-n-plus-one = \"off\" }")),
            "include" => layer.include = Some(self.globs(key, stated)?),
            "exclude" => layer.exclude = Some(self.globs(key, stated)?),
            "tests" => layer.tests = Some(truth(key, stated)?),
            "migrations" => layer.migrations = Some(truth(key, stated)?),
            "scripts" => layer.scripts = Some(truth(key, stated)?),
            "languages" => layer.languages = Some(languages(key, stated)?),
            "hover-concepts" => layer.hover_concepts = Some(truth(key, stated)?),
            "code-lens" => layer.code_lens = Some(truth(key, stated)?),
            "packs" => {
                let paths = texts(key, stated, "a list of folders")?;
                layer.packs =
                    Some(paths.into_iter().map(|(path, origin)| self.folder(path, origin)).collect::<Result<_, _>>()?);
            }
            _ => return Err(unknown_key(key, stated)),
        }
        Ok(())
    }

    fn folder(&self, path: String, origin: Origin) -> Result<PathBuf, SettingsError> {
        let below = Path::new(&path).components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        if self.confined && !below {
            return Err(SettingsError::OutsideFolder { origin, path });
        }
        Ok(self.base.join(path))
    }

    fn rules(&self, choices: &[(String, Stated)], mistakes: &mut Vec<SettingsError>) -> Vec<RuleChoice> {
        let (read, wrong): (Vec<_>, Vec<_>) =
            choices.iter().map(|(rule, level)| self.choice(rule, level)).partition(Result::is_ok);
        mistakes.extend(wrong.into_iter().filter_map(Result::err));
        read.into_iter().filter_map(Result::ok).collect()
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
        let (_, mistakes) = Layer::from_toml(file, text, &["orm-n-plus-one", "sql-injection"]);
        mistakes.first().map(ToString::to_string).unwrap_or_default()
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
            ("packs = [\"rules\", \"../other\"]", vec![":1", "`../other`", "below this file's folder"]),
            ("packs = [\"/etc\"]", vec![":1", "`/etc`", "below this file's folder"]),
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
            let file = Path::new("/a/backhint.toml");
            let (layer, mistakes) = Layer::from_toml(file, &format!("{key} = {value}"), &["orm-x"]);
            assert_ne!(layer, Layer::default(), "{key}");
            assert_eq!(mistakes, [], "{key}");
        }
    }

    #[test]
    fn a_mistake_costs_only_its_own_key_and_all_are_told_in_order() {
        let text = "tests = 1\nscripts = true\n[rules]\norm-x = \"loud\"\norm-y = \"off\"\norm-z = \"off\"\n";
        let (layer, mistakes) = Layer::from_toml(Path::new("backhint.toml"), text, &["orm-x", "orm-z"]);
        assert_eq!((layer.tests, layer.scripts, layer.rules.len()), (None, Some(true), 1));
        assert_eq!(mistakes.iter().map(SettingsError::line).collect::<Vec<_>>(), [Some(1), Some(4), Some(5)]);
    }
}
