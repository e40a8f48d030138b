//! What a file hands on that another one declares: `from .services import find` in a package, `export * from './find'`.

use backhint_knowledge::Family;

use crate::world::HandedOn;

/// How many names a file hands on at most; what is behind them is left out.
const MAX_NAMES: usize = 500;

/// The names that a file brings from other modules and that may be imported from it, read off its lines.
#[must_use]
pub fn handed_on(family: Family, text: &str) -> Vec<HandedOn> {
    let mut found = match family {
        Family::Python => of_python(text),
        Family::JavaScript => of_javascript(text),
        _ => Vec::new(),
    };
    found.truncate(MAX_NAMES);
    found
}

fn of_python(text: &str) -> Vec<HandedOn> {
    let mut found = Vec::new();
    for (start, _) in line_starts(text, "from ") {
        let Some((module, names)) = text[start + 5..].split_once(" import ") else { continue };
        let module = module.trim();
        if module.contains(char::is_whitespace) {
            continue;
        }
        let names = match names.trim_start().strip_prefix('(') {
            Some(open) => open.split(')').next().unwrap_or_default(),
            None => names.lines().next().unwrap_or_default(),
        };
        let without_comments = names.lines().flat_map(|line| line.split('#').next().unwrap_or_default().split(','));
        found.extend(without_comments.filter_map(|name| entry(module, name, " as ")));
    }
    found
}

fn of_javascript(text: &str) -> Vec<HandedOn> {
    let mut found = Vec::new();
    for (start, _) in line_starts(text, "export ") {
        let rest = text[start + 7..].trim_start();
        let (names, behind) = match rest.strip_prefix('{') {
            Some(open) => match open.split_once('}') {
                Some(parts) => parts,
                None => continue,
            },
            None => match rest.strip_prefix('*') {
                Some(behind) => ("*", behind),
                None => continue,
            },
        };
        // `export * as authors from './authors'` gives an object.
        let Some(quoted) = behind.trim_start().strip_prefix("from ").map(str::trim_start) else { continue };
        let Some(module) = quoted.split(['\'', '"']).nth(1).filter(|_| quoted.starts_with(['\'', '"'])) else {
            continue;
        };
        let without_comments = names.lines().flat_map(|line| line.split("//").next().unwrap_or_default().split(','));
        found.extend(without_comments.filter_map(|name| entry(module, name, " as ")));
    }
    found
}

/// Where the lines begin that start with a word, at the very left.
fn line_starts<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    text.match_indices(word).filter(|(at, _)| *at == 0 || text.as_bytes()[at - 1] == b'\n')
}

/// One name of a list: `find`, `find as find_author`.
fn entry(module: &str, written: &str, renames: &str) -> Option<HandedOn> {
    let written = written.trim();
    let (own, name) = written.split_once(renames).unwrap_or((written, written));
    let (own, name) = (own.trim(), name.trim());
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '*'));
    (is_name(own) && is_name(name)).then(|| HandedOn { name: name.into(), own: own.into(), module: module.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(family: Family, text: &str) -> Vec<String> {
        let found = handed_on(family, text).into_iter();
        found.map(|entry| format!("{} = {} of {}", entry.name, entry.own, entry.module)).collect()
    }

    #[test]
    fn packages_of_python_hand_on_what_they_import() {
        let text = "from .services import find, total as total_of\nfrom .deep import (\n    one,  # the first\n    two,\n)\nfrom .all import *\n\ndef late():\n    from .other import hidden\n";
        assert_eq!(
            read(Family::Python, text),
            [
                "find = find of .services",
                "total_of = total of .services",
                "one = one of .deep",
                "two = two of .deep",
                "* = * of .all"
            ]
        );
    }

    #[test]
    fn modules_of_javascript_hand_on_what_they_export_from_others() {
        let text = "export * from './author';\nexport { find, default as load } from \"./load\";\nexport const own = 1;\nexport { own };\nexport * as books from './books';\nexport type { Shape } from './shape';\n";
        assert_eq!(
            read(Family::JavaScript, text),
            ["* = * of ./author", "find = find of ./load", "load = default of ./load"]
        );
    }
}
