//! Reads the settings out of what a client sends: the settings object itself, or one with it under `backhint`.

use backhint_core::Evidence;
use backhint_workspace::Settings;
use serde::Deserialize as _;
use serde_json::Value;

/// The settings that a client sent; what it does not mention, or mentions in a form that cannot be read, is as by default.
pub(crate) fn read(sent: &Value) -> Settings {
    let sent = sent.get("backhint").unwrap_or(sent);
    let mut settings = Settings::default();
    let min_evidence = sent.get("minEvidence").or_else(|| sent.get("min-evidence"));
    if let Some(min_evidence) = min_evidence.and_then(|value| Evidence::deserialize(value).ok()) {
        settings.min_evidence = min_evidence;
    }
    settings
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn settings_are_read_in_every_form_that_clients_send() {
        for sent in [
            json!({"minEvidence": "proved"}),
            json!({"min-evidence": "proved"}),
            json!({"backhint": {"minEvidence": "proved"}, "other": {"minEvidence": "possible"}}),
        ] {
            assert_eq!(read(&sent).min_evidence, Evidence::Proved, "{sent}");
        }
    }

    #[test]
    fn nonsense_leaves_the_defaults() {
        for sent in [json!(null), json!(7), json!({"minEvidence": 3}), json!({"backhint": []})] {
            assert_eq!(read(&sent), Settings::default(), "{sent}");
        }
    }
}
