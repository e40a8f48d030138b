//! Comments that silence findings: `backhint: ignore[rule] -- reason`, `backhint: ignore-file[rule]`.

use std::cell::RefCell;

use backhint_knowledge::{Evidence, Severity};

use crate::finding::{Edit, Finding, Fix};
use crate::syntax::{LineTable, Span};

/// What a finding about a comment that silences nothing is called, beside the ids of the rules.
pub const UNUSED_SUPPRESSION: &str = "unused-suppression";

const MARK: &str = "backhint:";
/// What opens a comment, and what ends it before the end of the line.
const COMMENTS: [(&str, Option<&str>); 5] =
    [("//", None), ("/*", Some("*/")), ("#", None), ("--", None), ("<!--", Some("-->"))];

/// The comments of one file that silence findings.
#[derive(Clone, Debug, Default)]
pub struct Suppressions {
    comments: Vec<Suppression>,
    /// For each comment the rules that it has silenced.
    used: RefCell<Vec<Vec<String>>>,
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
    /// The list of rules with its brackets.
    list: Option<Span>,
    /// What goes when the comment goes: the white space before it, and its line where nothing else stands on it.
    whole: Span,
}

/// A comment, or some rules of its list, that silence nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unused {
    /// The rules that silence nothing; empty where the comment names none.
    pub rules: Vec<String>,
    /// What is shown about it.
    pub finding: Finding,
}

impl Suppressions {
    /// Reads the comments of a text.
    #[must_use]
    pub fn of(text: &str, lines: &LineTable) -> Self {
        let found = memchr::memmem::find_iter(text.as_bytes(), MARK);
        let comments: Vec<Suppression> = found.filter_map(|at| read(text, lines, at)).collect();
        let used = RefCell::new(vec![Vec::new(); comments.len()]);
        Self { comments, used }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.comments.is_empty()
    }

    /// Whether a finding of a rule on a 0-based line is silenced. Every comment that does it counts as used.
    #[must_use]
    pub fn silences(&self, rule: &str, line: usize) -> bool {
        let mut used = self.used.borrow_mut();
        let mut silenced = false;
        for (comment, used) in self.comments.iter().zip(used.iter_mut()) {
            let names = comment.rules.is_empty() || comment.rules.iter().any(|own| own == rule);
            if names && comment.line.is_none_or(|own| own == line) {
                used.push(rule.to_owned());
                silenced = true;
            }
        }
        silenced
    }

    /// What has silenced nothing, once every finding was asked about, among the comments that `is_comment` says are
    /// comments and no texts.
    #[must_use]
    pub fn unused(&self, is_comment: &dyn Fn(Span) -> bool) -> Vec<Unused> {
        let used = self.used.borrow();
        let comments = self.comments.iter().zip(used.iter()).filter(|(comment, _)| is_comment(comment.span));
        comments.filter_map(|(comment, used)| comment.unused(used)).collect()
    }
}

impl Suppression {
    fn unused(&self, used: &[String]) -> Option<Unused> {
        let (kept, rules): (Vec<&String>, Vec<&String>) = self.rules.iter().partition(|rule| used.contains(rule));
        if rules.is_empty() && !(self.rules.is_empty() && used.is_empty()) {
            return None;
        }
        let named: Vec<String> = rules.iter().map(|rule| format!("`{rule}`")).collect();
        let message = match named.as_slice() {
            [] => "this comment silences nothing: there is no finding".to_owned(),
            _ => format!("this comment silences nothing of {}", named.join(", ")),
        };
        let fix = match self.list.filter(|_| !kept.is_empty()) {
            Some(list) => {
                let kept: Vec<&str> = kept.iter().map(|rule| rule.as_str()).collect();
                let edit = Edit { span: list, text: format!("[{}]", kept.join(", ")) };
                Fix {
                    title: format!("Remove {} from the comment", named.join(", ")),
                    edits: vec![edit],
                    safe: true,
                    file: None,
                }
            }
            None => {
                let edit = Edit { span: self.whole, text: String::new() };
                Fix {
                    title: "Remove the comment that silences nothing".to_owned(),
                    edits: vec![edit],
                    safe: true,
                    file: None,
                }
            }
        };
        let finding = Finding {
            rule: UNUSED_SUPPRESSION.to_owned(),
            evidence: Evidence::Proved,
            severity: Severity::Hint,
            span: self.span,
            message,
            question: 0,
            related: Vec::new(),
            fixes: vec![fix],
        };
        Some(Unused { rules: rules.into_iter().cloned().collect(), finding })
    }
}

fn read(text: &str, lines: &LineTable, at: usize) -> Option<Suppression> {
    let start = u32::try_from(at).ok()?;
    let line = lines.line_of(start);
    let whole = lines.line_span(text, line)?;
    let before = &text[whole.start as usize..at];
    let marks = COMMENTS.iter().filter_map(|(mark, end)| Some((before.rfind(mark)?, mark.len(), *end)));
    // Of `<!--` and the `--` in it, the longer.
    let (mark, mark_length, mark_end) = marks.max_by_key(|(at, length, _)| (at + length, *length))?;
    let rest = text[at + MARK.len()..whole.end as usize].trim_start();
    let (file, rest) = match rest.strip_prefix("ignore-file") {
        Some(rest) => (true, rest),
        None => (false, rest.strip_prefix("ignore")?),
    };
    let place = |rest: &str| rest.as_ptr() as usize - text.as_ptr() as usize;
    let list_start = place(rest);
    let (rules, list, rest) = match rest.strip_prefix('[') {
        Some(list) => {
            let (names, rest) = list.split_once(']')?;
            let rules = names.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
            (rules, Some(bytes(list_start, place(rest))), rest)
        }
        None if rest.starts_with(|c: char| c.is_alphanumeric() || c == '-') => return None,
        None => (Vec::new(), None, rest),
    };
    let end = place(rest);
    let alone = before[..mark].trim().is_empty();
    let covered = if alone { line + 1 } else { line };
    let begin = match text[whole.start as usize + mark + mark_length..at].trim().is_empty() {
        true => whole.start as usize + mark,
        false => at,
    };
    let whole = removed(text, whole, begin, end, mark_end);
    let span = bytes(at, end);
    Some(Suppression { rules, line: (!file).then_some(covered), span, list, whole })
}

/// What goes with a comment from `begin` whose rules end at `end`, on a line.
fn removed(text: &str, line: Span, begin: usize, end: usize, mark_end: Option<&str>) -> Span {
    let rest = text[end..line.end as usize].trim_end();
    // A further comment behind it, such as `# noqa`, stays, and takes its place.
    let further = [" # ", " // "].iter().filter_map(|mark| rest.find(mark)).min();
    let end = match (mark_end.and_then(|mark| Some((rest.find(mark)?, mark.len()))), further) {
        (Some((at, length)), _) => end + at + length,
        (None, Some(at)) => return bytes(begin, end + at + 1),
        (None, None) => end + rest.len(),
    };
    let before = text[line.start as usize..begin].trim_end();
    if before.is_empty() && text[end..line.end as usize].trim().is_empty() {
        return line;
    }
    bytes(line.start as usize + before.len(), end)
}

fn bytes(start: usize, end: usize) -> Span {
    Span::new(u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX))
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

    /// The text without what silences nothing, when only rule `x` finds something, on line 1.
    fn cleaned(text: &str) -> String {
        let found = Suppressions::of(text, &LineTable::new(text));
        let _ = found.silences("x", 1);
        let unused = found.unused(&|_| true);
        unused.iter().rev().fold(text.to_owned(), |text, unused| unused.finding.fixes[0].apply(&text))
    }

    #[test]
    fn what_silences_nothing_is_removed_and_the_rest_is_kept() {
        for (text, expected) in [
            ("a()\nb()  # backhint: ignore[x] -- measured\n", "a()\nb()  # backhint: ignore[x] -- measured\n"),
            ("a()\nb()  # backhint: ignore\n", "a()\nb()  # backhint: ignore\n"),
            ("a()\nb()  # backhint: ignore[x, y] -- why\n", "a()\nb()  # backhint: ignore[x] -- why\n"),
            ("a()\nb()  # backhint: ignore[y] -- why\nc()\n", "a()\nb()\nc()\n"),
            ("a()\nb()  # backhint: ignore[y]  # noqa: E501\n", "a()\nb()  # noqa: E501\n"),
            ("a()\nb()\n  // backhint: ignore\r\nc()\n", "a()\nb()\nc()\n"),
            ("a()\nb()\n/* backhint: ignore[y] */ c()\n", "a()\nb()\n c()\n"),
            ("<!-- backhint: ignore-file[y] -->\nb()", "b()"),
        ] {
            assert_eq!(cleaned(text), expected, "{text:?}");
        }
    }

    #[test]
    fn only_comments_count() {
        assert_eq!(silenced("say(\"backhint: ignore[x]\")\n", "x"), Vec::<usize>::new());
        assert_eq!(silenced("b()  # backhint: ignored[x]\n", "x"), Vec::<usize>::new());
    }
}
