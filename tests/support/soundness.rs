//! What holds for every analysis of every text.

use backhint_core::{Analysis, Related};

/// No detector fails, and every place that is named stands between whole characters of the text.
pub(crate) fn assert_sound(analysis: &Analysis, text: &str, what: &str) {
    assert!(analysis.failed.is_empty(), "{what}: {:?} on\n{text}", analysis.failed);
    for finding in &analysis.findings {
        let edits = finding.fixes.iter().flat_map(|fix| &fix.edits).map(|edit| edit.span);
        for span in edits.chain([finding.span]).chain(finding.related.iter().filter_map(Related::span)) {
            let whole = text.get(span.start as usize..span.end as usize);
            assert!(whole.is_some(), "{what}: {} marks {span:?} of\n{text}", finding.rule);
        }
    }
}
