//! Values as settings state them, whether in TOML or JSON: what the reader of settings sees, with lines where known.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::settings_error::Origin;

/// A value and where it stands.
pub(crate) struct Stated {
    /// Where.
    pub(crate) origin: Origin,
    /// What.
    pub(crate) value: Value,
}

/// A value of one of the types that settings use.
pub(crate) enum Value {
    /// A text.
    Text(String),
    /// True or false.
    Truth(bool),
    /// A list.
    List(Vec<Stated>),
    /// Keys with values; the origin of a key is its value's.
    Table(Vec<(String, Stated)>),
    /// JSON's null: not stated.
    Nothing,
    /// Something that no setting is: its name, with an article.
    Other(&'static str),
}

impl Value {
    /// What the value is, in words that follow "is".
    pub(crate) fn described(&self) -> String {
        match self {
            Self::Text(text) => format!("`{text}`"),
            Self::Truth(truth) => truth.to_string(),
            Self::List(_) => String::from("a list"),
            Self::Table(_) => String::from("a table"),
            Self::Nothing => String::from("null"),
            Self::Other(name) => (*name).to_owned(),
        }
    }

    /// The value of a JSON text. Keys in camelCase become kebab-case, as in TOML.
    pub(crate) fn of_json(json: &serde_json::Value, origin: &Origin) -> Self {
        let stated = |json| Stated { origin: origin.clone(), value: Self::of_json(json, origin) };
        match json {
            serde_json::Value::Null => Self::Nothing,
            serde_json::Value::Bool(truth) => Self::Truth(*truth),
            serde_json::Value::Number(_) => Self::Other("a number"),
            serde_json::Value::String(text) => Self::Text(text.clone()),
            serde_json::Value::Array(items) => Self::List(items.iter().map(stated).collect()),
            serde_json::Value::Object(entries) => {
                Self::Table(entries.iter().map(|(key, value)| (kebab_case(key), stated(value))).collect())
            }
        }
    }

    /// The value of a TOML table; `text` is the file it was read from, for the lines.
    pub(crate) fn of_toml(table: &DeTable<'_>, text: &str, file: &str) -> Self {
        let origin = |at: usize| Origin { name: file.to_owned(), line: Some(line_of(text, at)) };
        let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
            let key_text: &std::borrow::Cow<'_, str> = key.get_ref();
            let value = of_toml_value(value.get_ref(), text, file, &origin);
            (key_text.to_string(), Stated { origin: origin(key.span().start), value })
        };
        let mut entries: Vec<_> = table.iter().map(entry).collect();
        entries.sort_by_key(|(_, stated)| stated.origin.line);
        Self::Table(entries)
    }
}

fn of_toml_value(value: &DeValue<'_>, text: &str, file: &str, origin: &dyn Fn(usize) -> Origin) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Boolean(truth) => Value::Truth(*truth),
        DeValue::Integer(_) | DeValue::Float(_) => Value::Other("a number"),
        DeValue::Datetime(_) => Value::Other("a date"),
        DeValue::Array(items) => {
            let item = |item: &Spanned<DeValue<'_>>| Stated {
                origin: origin(item.span().start),
                value: of_toml_value(item.get_ref(), text, file, origin),
            };
            Value::List(items.iter().map(item).collect())
        }
        DeValue::Table(table) => Value::of_toml(table, text, file),
    }
}

/// The 1-based line of a byte offset.
pub(crate) fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

fn kebab_case(key: &str) -> String {
    let mut kebab = String::with_capacity(key.len() + 2);
    for c in key.chars() {
        if c.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(c.to_ascii_lowercase());
    }
    kebab
}
