//! The JSON schema of `backhint.toml`, for editors that complete and check it.

use serde_json::{Map, Value, json};

use crate::layer::{KEYS, Kind, LEVELS, language_names};

/// The JSON schema (draft 7) of the settings. `rules` are the ids of the rules there are, each with its title.
#[must_use]
pub fn settings_schema(rules: &[(&str, &str)]) -> Value {
    let properties: Map<String, Value> = KEYS
        .iter()
        .map(|(key, kind, meaning)| ((*key).to_owned(), described(schema_of(*kind, rules), meaning)))
        .collect();
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "backhint.toml",
        "description": "The settings of backhint for a folder and everything below it. The nearest file wins, key by key.",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}

fn schema_of(kind: Kind, rules: &[(&str, &str)]) -> Value {
    match kind {
        Kind::OneOf(words) => json!({ "enum": words }),
        Kind::Truth => json!({ "type": "boolean" }),
        Kind::Globs | Kind::Paths => json!({ "type": "array", "items": { "type": "string" } }),
        Kind::Languages => json!({ "type": "array", "items": { "enum": language_names() } }),
        Kind::Rules => rules_schema(rules),
    }
}

fn rules_schema(rules: &[(&str, &str)]) -> Value {
    let level = json!({ "enum": LEVELS });
    let properties: Map<String, Value> =
        rules.iter().map(|(id, title)| ((*id).to_owned(), described(level.clone(), title))).collect();
    json!({
        "type": "object",
        "properties": properties,
        "patternProperties": { "\\*$": level },
        "additionalProperties": false,
    })
}

fn described(mut schema: Value, meaning: &str) -> Value {
    schema["description"] = Value::from(meaning);
    schema
}
