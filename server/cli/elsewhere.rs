//! Applies safe fixes at queries that stand in other files than their findings.

use std::collections::BTreeMap;
use std::path::Path;

use backhint_core::{Finding, Fix};
use backhint_workspace::{Index, Outcome, SourceFile};

use super::{fix, terminal};

/// What came of the fixes for other files.
#[derive(Default)]
pub(crate) struct Elsewhere {
    /// Some file has another text now.
    pub(crate) changed: bool,
    /// Some file could not be written.
    pub(crate) failed: bool,
}

/// Applies the safe fixes that are for other files among those that are checked; what touches an earlier one is left for
/// the next check.
pub(crate) fn fix(
    files: &[SourceFile],
    index: &Index,
    outcomes: &[Outcome],
    keep: &dyn Fn(&SourceFile, &Finding) -> bool,
) -> Elsewhere {
    let mut wanted: BTreeMap<&Path, Vec<&Fix>> = BTreeMap::new();
    for (file, outcome) in files.iter().zip(outcomes) {
        let Outcome::Found(found) = outcome else { continue };
        let findings = found.findings.iter().filter(|finding| keep(file, finding));
        for fix in findings.filter_map(|finding| finding.fixes.iter().find(|fix| fix.safe)) {
            let Some(other) = &fix.file else { continue };
            if let Some(path) = index.file_named(&other.path, &file.path) {
                wanted.entry(path).or_default().push(fix);
            }
        }
    }
    let mut result = Elsewhere::default();
    for (path, fixes) in wanted {
        let Some(file) = files.iter().find(|file| file.path == path) else {
            // Nobody asked for changes of this file.
            let other = fixes.first().and_then(|fix| fix.file.as_ref()).map_or("", |other| &other.path);
            eprintln!("backhint: {}: not fixed: it is not among the files that are checked", terminal::harmless(other));
            continue;
        };
        let Some(text) = fixes.iter().find_map(|fix| Some(&fix.file.as_ref()?.text)) else { continue };
        let for_it = fixes.iter().copied().filter(|fix| fix.file.as_ref().is_some_and(|other| other.text == *text));
        let Some(change) = fix::changed(text, for_it) else { continue };
        if let Err(error) = fix::replace_text(path, text, &change.text) {
            eprintln!("backhint: {}: not fixed: {error}", file.shown);
            result.failed = true;
            continue;
        }
        for title in &change.titles {
            eprintln!("backhint: {}: fixed: {}", file.shown, terminal::harmless(title));
        }
        result.changed = true;
    }
    result
}
