//! Comments that silence findings: `backhint: ignore[rule] -- reason`, `backhint: ignore-file[rule]`.

use crate::syntax::{LineTable, Span};

const MARK: &str = "backhint:";

/// The comments of one file that silence findings.
#[derive(Clone, Debug, Default)]
pub struct Suppressions {
    comments: Vec<Suppression>,
}

/// One comment that silences findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppression {
    /// The rules; empty for all.
    pub rules: Vec<String>,
    /// The 0-based line whose findings are silenced; `None` for the whole file.
    pub line: Option<usize>,
    /// From `backhint:` to the end of the list of rules.
    pub span: Span,
}

impl Suppressions {
    /// Reads the comments of a text.
    #[must_use]
    pub fn of(text: &str, lines: &LineTable) -> Self {
        let found = memchr::memmem::find_iter(text.as_bytes(), MARK);
        Self { comments: found.filter_map(|at| read(text, lines, at)).collect() }
    }

    /// Whether a finding of a rule on a 0-based line is silenced.
    #[must_use]
    pub fn silences(&self, rule: &str, line: usize) -> bool {
        self.comments.iter().any(|comment| {
            comment.line.is_none_or(|own| own == line)
                && (comment.rules.is_empty() || comment.rules.iter().any(|own| own == rule))
        })
    }
}

fn read(text: &str, lines: &LineTable, at: usize) -> Option<Suppression> {
    let start = u32::try_from(at).ok()?;
    let line = lines.line_of(start);
    let whole = lines.line_span(text, line)?;
    let before = &text[whole.start as usize..at];
    let mark = ["//", "/*", "#", "--", "<!--"].iter().filter_map(|mark| before.rfind(mark)).max()?;
    let rest = text[at + MARK.len()..whole.end as usize].trim_start();
    let (file, rest) = match rest.strip_prefix("ignore-file") {
        Some(rest) => (true, rest),
        None => (false, rest.strip_prefix("ignore")?),
    };
    let (rules, rest) = match rest.strip_prefix('[') {
        Some(list) => {
            let (names, rest) = list.split_once(']')?;
            (names.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect(), rest)
        }
        None if rest.starts_with(|c: char| c.is_alphanumeric() || c == '-') => return None,
        None => (Vec::new(), rest),
    };
    let end = rest.as_ptr() as usize - text.as_ptr() as usize;
    let alone = before[..mark].trim().is_empty();
    let covered = if alone { line + 1 } else { line };
    let span = Span::new(start, u32::try_from(end).ok()?);
    Some(Suppression { rules, line: (!file).then_some(covered), span })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn silenced(text: &str, rule: &str) -> Vec<usize> {
        let lines = LineTable::new(text);
        let found = Suppressions::of(text, &lines);
        (0..lines.len()).filter(|line| found.silences(rule, *line)).collect()
    }

    #[test]
    fn a_comment_covers_its_line_or_the_one_below() {
        assert_eq!(silenced("a()\nb()  # backhint: ignore[x]\nc()\n", "x"), [1]);
        assert_eq!(silenced("a()\n// backhint: ignore[x, y] -- measured\nc()\n", "y"), [2]);
        assert_eq!(silenced("# backhint: ignore[x]\nb()\n", "y"), Vec::<usize>::new());
    }

    #[test]
    fn a_file_may_be_covered_as_a_whole() {
        assert_eq!(silenced("# backhint: ignore-file[x]\nb()", "x"), [0, 1]);
    }

    #[test]
    fn only_comments_count() {
        assert_eq!(silenced("say(\"backhint: ignore[x]\")\n", "x"), Vec::<usize>::new());
        assert_eq!(silenced("b()  # backhint: ignored[x]\n", "x"), Vec::<usize>::new());
    }
}
