//! Any edits of any text: what is found behind them is what is found in the same text read afresh.

#![no_main]

#[path = "../support/soundness.rs"]
mod soundness;

use std::cell::RefCell;
use std::sync::LazyLock;

use backhint_core::syntax::Parsers;
use backhint_core::{Alone, Analysis, Analyzer, Document, Language, Span, knowledge::knowledge};
use backhint_workspace::{Settings, inspect};
use libfuzzer_sys::fuzz_target;

/// More edits say nothing more, and cost an analysis each.
const MOST_EDITS: usize = 8;

static ANALYZER: LazyLock<Analyzer> = LazyLock::new(|| Analyzer::new(knowledge()));

thread_local! {
    static PARSERS: RefCell<Parsers> = RefCell::default();
}

fn analyzed(document: &Document) -> Analysis {
    let settings = Settings::default();
    let found = PARSERS.with_borrow_mut(|parsers| {
        inspect(&ANALYZER, parsers, document, "shop/a", &settings, &Alone, &|| false).analysis
    });
    soundness::assert_sound(&found, document.text(), document.language().name());
    found
}

/// The start of the character around a place.
fn boundary(text: &str, at: usize) -> u32 {
    let at = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    u32::try_from(at).expect("a short text")
}

// The first byte says the language. What follows is cut at zeros: the text, and edits of two bytes for the place, one for
// the length of what goes, and what comes.
fuzz_target!(|bytes: &[u8]| {
    let [language, rest @ ..] = bytes else { return };
    let language = Language::ALL[usize::from(*language) % Language::ALL.len()];
    let mut parts = rest.split(|byte| *byte == 0);
    let text = String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
    let mut document = Document::new(language, text);
    let mut found = analyzed(&document);
    for edit in parts.take(MOST_EDITS) {
        let [high, low, length, piece @ ..] = edit else { continue };
        found.keep_in(&mut document);
        let at = usize::from(u16::from_be_bytes([*high, *low])) % (document.text().len() + 1);
        let (start, end) = (boundary(document.text(), at), boundary(document.text(), at + usize::from(*length)));
        document.edit(Span::new(start, end), &String::from_utf8_lossy(piece));
        found = analyzed(&document);
    }
    let fresh = analyzed(&Document::new(language, document.text().to_owned()));
    assert_eq!(found.findings, fresh.findings, "edited and read afresh\n{}", document.text());
});
