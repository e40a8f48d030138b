//! Reads the settings out of what a client sends: the settings object itself, or one with it under `backhint`.

use backhint_workspace::{Layer, SettingsError};
use serde_json::Value;

/// What a client stated, and what of it could not be read. `rules` are the ids of the rules there are.
pub(crate) fn read(sent: &Value, rules: &[&str]) -> (Layer, Vec<SettingsError>) {
    Layer::from_json(sent.get("backhint").unwrap_or(sent), rules)
}

#[cfg(test)]
mod tests {
    use super::*;
    use backhint_core::Evidence;
    use serde_json::json;

    #[test]
    fn settings_are_read_in_every_form_that_clients_send() {
        for sent in [
            json!({"minEvidence": "proved"}),
            json!({"min-evidence": "proved"}),
            json!({"backhint": {"minEvidence": "proved"}, "other": {"minEvidence": "possible"}}),
        ] {
            let (layer, mistakes) = read(&sent, &[]);
            assert_eq!((layer.min_evidence, mistakes.len()), (Some(Evidence::Proved), 0), "{sent}");
        }
    }

    #[test]
    fn nonsense_states_nothing_and_is_told() {
        for sent in [json!(7), json!({"minEvidence": 3}), json!({"backhint": []})] {
            let (layer, mistakes) = read(&sent, &[]);
            assert_eq!((layer, mistakes.len()), (Layer::default(), 1), "{sent}");
        }
        assert!(read(&json!(null), &[]).1.is_empty());
    }
}
