//! Any text in any language: the analysis ends, nothing panics, and every place that is named is one.

#![no_main]

#[path = "../support/soundness.rs"]
mod soundness;

use std::cell::RefCell;
use std::sync::LazyLock;

use backhint_core::syntax::Parsers;
use backhint_core::{Alone, Analyzer, Document, Language, knowledge::knowledge};
use backhint_workspace::{Settings, inspect};
use libfuzzer_sys::fuzz_target;

static ANALYZER: LazyLock<Analyzer> = LazyLock::new(|| Analyzer::new(knowledge()));

thread_local! {
    static PARSERS: RefCell<Parsers> = RefCell::default();
}

// The first byte says the language, the next two where the cursor stands.
fuzz_target!(|bytes: &[u8]| {
    let [language, high, low, text @ ..] = bytes else { return };
    let language = Language::ALL[usize::from(*language) % Language::ALL.len()];
    let document = Document::new(language, String::from_utf8_lossy(text).into_owned());
    let offset = u32::from(u16::from_be_bytes([*high, *low]));
    let (never, settings) = (|| false, Settings::default());
    PARSERS.with_borrow_mut(|parsers| {
        let analysis = inspect(&ANALYZER, parsers, &document, "shop/a", &settings, &Alone, &never).analysis;
        soundness::assert_sound(&analysis, document.text(), language.name());
        for mentioned in ANALYZER.mentions(parsers, &document, &analysis, &never) {
            let span = mentioned.span;
            assert!(document.text().get(span.start as usize..span.end as usize).is_some(), "{span:?}");
        }
        let _ = ANALYZER.topic_at(parsers, &document, &analysis, offset, &never);
        let _ = ANALYZER.digest(parsers, &document, &analysis, &never);
    });
});
