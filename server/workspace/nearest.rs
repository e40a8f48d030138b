//! The names that a mistyped one was perhaps meant to be.

/// The names that are most like a word, the likest first; at most `limit`. None where nothing is alike.
#[must_use]
pub fn nearest<'n>(word: &str, names: impl IntoIterator<Item = &'n str>, limit: usize) -> Vec<&'n str> {
    let word = word.to_lowercase();
    let likeness = |name: &str| {
        let parts = name.split('-').any(|part| part.len() > 2 && part == word);
        let inside = if parts || word.len() > 2 && name.contains(&word) { 0.9 } else { 0.0 };
        strsim::jaro_winkler(&word, name).min(strsim::normalized_damerau_levenshtein(&word, name) + 0.35).max(inside)
    };
    let mut ranked: Vec<(f64, &str)> = names.into_iter().map(|name| (likeness(&name.to_lowercase()), name)).collect();
    ranked.retain(|(likeness, _)| *likeness >= 0.72);
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    ranked.into_iter().take(limit).map(|(_, name)| name).collect()
}

/// ` (did you mean ...?)`, or nothing where no name is alike.
pub(crate) fn hint<'n>(word: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    nearest(word, names, 1).first().map_or_else(String::new, |name| format!(" (did you mean `{name}`?)"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_parts_of_names_are_recognised() {
        let names = ["orm-n-plus-one", "sql-injection", "tls-verification-disabled"];
        assert_eq!(nearest("orm-n-plus-on", names, 1), ["orm-n-plus-one"]);
        assert_eq!(nearest("tls", names, 3), ["tls-verification-disabled"]);
        assert_eq!(nearest("sql-injektion", names, 1), ["sql-injection"]);
        assert!(nearest("zzzz", names, 3).is_empty());
    }
}
