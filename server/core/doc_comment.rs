//! What the comment before a function says about its parameters.

/// Whether the comment that ends where a function begins calls a parameter a number: `@param int $id`, `@param {number}
/// id`. `before` is the text up to the function.
pub(crate) fn says_number(before: &str, param: &str) -> bool {
    let before = before.trim_end();
    let Some(comment) = before.strip_suffix("*/").and_then(|rest| Some(&rest[rest.rfind("/**")?..])) else {
        return false;
    };
    comment.lines().filter_map(|line| line.split_once("@param")).any(|(_, rest)| {
        let mut words = rest.split_whitespace();
        let type_name = words.next().unwrap_or_default().trim_matches(['{', '}', '?']);
        let numbers =
            type_name.split('|').all(|name| is_number(name) || matches!(name, "null" | "false" | "undefined"));
        numbers && words.next().is_some_and(|name| name.trim_matches(['&', '[', ']']) == param)
    })
}

fn is_number(name: &str) -> bool {
    matches!(name, "int" | "integer" | "float" | "bool" | "boolean" | "number" | "int[]" | "number[]" | "positive-int")
}

#[cfg(test)]
mod tests {
    use super::says_number;

    #[test]
    fn only_the_comment_right_before_counts() {
        let doc = "/**\n * Finds.\n * @param int|null $id The id.\n * @param string $name\n */\n";
        assert!(says_number(doc, "$id"));
        assert!(!says_number(doc, "$name"));
        assert!(!says_number(&format!("{doc}\nfunction other() {{}}\n"), "$id"));
        assert!(says_number("/** @param {number} id */", "id"));
        assert!(!says_number("", "$id"));
    }
}
