//! Applies safe fixes to files.

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context as _, Result, bail};
use backhint_core::{Edit, Finding, Fix};
use backhint_workspace::Found;

/// A text with fixes applied.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The text afterwards.
    pub(crate) text: String,
    /// The title of each fix that was applied, by place.
    pub(crate) titles: Vec<String>,
}

/// Applies the first safe fix of each finding, leaving out those that touch an earlier one, and those for other files.
/// `None` when there is none.
pub(crate) fn change(text: &str, findings: &[&Finding]) -> Option<Change> {
    let fixes = findings.iter().filter_map(|finding| finding.fixes.iter().find(|fix| fix.safe));
    changed(text, fixes.filter(|fix| fix.file.is_none()))
}

/// Applies fixes for one text, leaving out those that touch an earlier one. `None` when there is none.
pub(crate) fn changed<'f>(text: &str, fixes: impl Iterator<Item = &'f Fix>) -> Option<Change> {
    let mut titles = Vec::new();
    let mut edits: Vec<Edit> = Vec::new();
    for fix in fixes {
        // Two findings often want the same import: it is added once.
        let fresh: Vec<&Edit> = fix.edits.iter().filter(|edit| !edits.contains(edit)).collect();
        if fresh.iter().any(|edit| edits.iter().any(|other| touches(edit, other))) {
            continue;
        }
        // What an earlier fix does already is done.
        if !fresh.is_empty() {
            titles.push(fix.title.clone());
        }
        edits.extend(fresh.into_iter().cloned());
    }
    if titles.is_empty() {
        return None;
    }
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let fixed = Fix { title: String::new(), edits, safe: true, file: None }.apply(text);
    (fixed != text).then_some(Change { text: fixed, titles })
}

fn touches(a: &Edit, b: &Edit) -> bool {
    a.span.start <= b.span.end && b.span.start <= a.span.end
}

/// Replaces the text of a file that was checked, in one step: a reader sees the old text or the new one.
///
/// # Errors
/// When the file changed since it was read, or can't be written.
pub(crate) fn replace(path: &Path, found: &Found, text: &str) -> Result<()> {
    let mark = if found.offset == 0 { "" } else { "\u{feff}" };
    replace_text(path, &[mark, found.document.text()].concat(), &[mark, text].concat())
}

/// The same for the whole text of a file as it was read.
///
/// # Errors
/// When the file changed since it was read, or can't be written.
pub(crate) fn replace_text(path: &Path, old: &str, new: &str) -> Result<()> {
    let now = fs::read(path).context("it can't be read any more")?;
    if now != old.as_bytes() {
        bail!("it changed meanwhile: run the check again");
    }
    let beside = temporary_name(path);
    let written = write_beside(path, &beside, new).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written.context("it can't be written")
}

fn write_beside(path: &Path, beside: &Path, text: &str) -> io::Result<()> {
    fs::write(beside, text)?;
    fs::set_permissions(beside, fs::metadata(path)?.permissions())
}

fn temporary_name(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.backhint", std::process::id()))
}

#[cfg(test)]
mod tests {
    use backhint_core::{Evidence, Severity, Span};

    use super::*;

    fn finding(safe: bool, edits: &[(u32, u32, &str)]) -> Finding {
        let edit = |&(start, end, text): &(u32, u32, &str)| Edit { span: Span::new(start, end), text: text.to_owned() };
        Finding {
            rule: String::from("a-rule"),
            evidence: Evidence::Proved,
            severity: Severity::Error,
            span: Span::new(0, 1),
            message: String::new(),
            question: 1,
            related: Vec::new(),
            fixes: vec![Fix {
                title: format!("Fix {edits:?}"),
                edits: edits.iter().map(edit).collect(),
                safe,
                file: None,
            }],
        }
    }

    #[test]
    fn safe_fixes_that_do_not_touch_are_applied_and_a_shared_edit_once() {
        let import = (0, 0, "import x\n");
        let all = [
            finding(true, &[import, (4, 5, "B")]),
            finding(false, &[(2, 3, "!")]),
            finding(true, &[(3, 4, "?")]),
            finding(true, &[import, (8, 9, "D")]),
        ];
        let change = change("a + b + d", &all.iter().collect::<Vec<_>>()).unwrap();
        assert_eq!(change.text, "import x\na + B + D");
        assert_eq!(change.titles.len(), 2);
    }

    #[test]
    fn nothing_safe_is_no_change() {
        let unsafe_one = finding(false, &[(0, 1, "b")]);
        assert_eq!(change("a", &[&unsafe_one]), None);
    }
}
