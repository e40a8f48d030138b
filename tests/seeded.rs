//! Random texts and edits, the same in every run: the analysis never panics, marks only whole characters, and finds after
//! any edits what it finds in the same text read afresh. `BACKHINT_FUZZ_SECONDS` has it go on with further seeds.

#[path = "support/soundness.rs"]
mod soundness;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use backhint_core::syntax::Parsers;
use backhint_core::{Analyzer, Document, Language, Span};
use backhint_workspace::{Settings, inspect};
use soundness::assert_sound;

/// Seeds of a normal run.
const SEEDS: u64 = 60;
/// Edits with each seed.
const EDITS: usize = 12;
/// What is inserted: pieces that open, close, and break what stands around them.
const PIECES: [&str; 18] = [
    "",
    "\n",
    "\r\n",
    "\r",
    " ",
    "(",
    ")",
    "{",
    "}",
    "\"",
    "'",
    "`",
    "😀",
    "e\u{301}",
    "# ",
    "/*",
    "for x in y:\n    ",
    ".author",
];

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit.max(1)
    }

    /// An offset between two characters.
    fn offset(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// A span and what replaces it: mostly small, now and then a stretch of the text itself.
    fn edit(&mut self, text: &str) -> (Span, String) {
        let start = self.offset(text);
        let length = if self.below(8) == 0 { self.below(400) } else { self.below(6) };
        let mut end = (start + length).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let piece = if self.below(6) == 0 {
            let (a, b) = (self.offset(text), self.offset(text));
            text[a.min(b)..a.max(b)].chars().take(200).collect()
        } else {
            PIECES[self.below(PIECES.len())].to_owned()
        };
        let offset = |at| u32::try_from(at).expect("a short text");
        (Span::new(offset(start), offset(end.max(start))), piece)
    }
}

/// The sources beside the rules, in the order of their paths.
fn sources() -> Vec<(PathBuf, Language)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge/rules")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if let Some(language) = Language::of_path(&path.to_string_lossy()) {
                found.push((path, language));
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

fn run(analyzer: &Analyzer, parsers: &mut Parsers, sources: &[(PathBuf, Language)], seed: u64) {
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let (path, language) = &sources[random.below(sources.len())];
    // Now and then in a language that it was not written in.
    let language = if random.below(10) == 0 { Language::ALL[random.below(Language::ALL.len())] } else { *language };
    let what = format!("seed {seed}, {} as {}", path.display(), language.name());
    let settings = Settings::default();
    let mut edited = Document::new(language, std::fs::read_to_string(path).expect("UTF-8"));
    let mut found = Vec::new();
    for _ in 0..EDITS {
        let (span, piece) = random.edit(edited.text());
        edited.edit(span, &piece);
        let analysis =
            inspect(analyzer, parsers, &edited, "shop/a", &settings, &backhint_core::Alone, &|| false).analysis;
        assert_sound(&analysis, edited.text(), &what);
        analysis.keep_in(&mut edited);
        found = analysis.findings;
    }
    let fresh = Document::new(language, edited.text().to_owned());
    let again = inspect(analyzer, parsers, &fresh, "shop/a", &settings, &backhint_core::Alone, &|| false).analysis;
    assert_sound(&again, fresh.text(), &what);
    assert_eq!(found, again.findings, "{what}: edited and read afresh\n{}", fresh.text());
}

/// A text that nobody wrote: pieces of sources in several languages, one into the other, and what breaks them.
fn jumble(random: &mut Random, sources: &[(PathBuf, Language)]) -> String {
    let mut text = String::new();
    for _ in 0..2 + random.below(10) {
        match random.below(4) {
            0 => text.push_str(PIECES[random.below(PIECES.len())]),
            1 => text.extend(char::from_u32(u32::try_from(random.below(0x11_0000)).expect("a small number"))),
            _ => {
                let source = std::fs::read_to_string(&sources[random.below(sources.len())].0).expect("UTF-8");
                let (a, b) = (random.offset(&source), random.offset(&source));
                text.extend(source[a.min(b)..a.max(b)].chars().take(600));
            }
        }
    }
    text
}

/// Everything that is read off a text, in a language that it is not written in: nothing panics, and every place that is
/// named stands between whole characters.
fn read_all(analyzer: &Analyzer, parsers: &mut Parsers, sources: &[(PathBuf, Language)], seed: u64) {
    let mut random = Random((!seed).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let text = jumble(&mut random, sources);
    let language = Language::ALL[random.below(Language::ALL.len())];
    let what = format!("jumble {seed} as {}", language.name());
    let document = Document::new(language, text);
    let (text, settings) = (document.text(), Settings::default());
    let never = || false;
    let analysis = inspect(analyzer, parsers, &document, "shop/a", &settings, &backhint_core::Alone, &never).analysis;
    assert_sound(&analysis, text, &what);
    for mentioned in analyzer.mentions(parsers, &document, &analysis, &never) {
        let span = mentioned.span;
        assert!(text.get(span.start as usize..span.end as usize).is_some(), "{what}: {span:?} of\n{text}");
    }
    for _ in 0..10 {
        // Places outside the text and inside a character are asked about, too.
        let offset = u32::try_from(random.below(text.len() + 20)).expect("a short text");
        let _ = analyzer.topic_at(parsers, &document, &analysis, offset, &never);
    }
    let _ = analyzer.digest(parsers, &document, &analysis, &never);
}

/// Names the seed of whatever panics in it.
fn told(seed: u64, run: impl FnOnce()) {
    if let Err(panic) = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)) {
        eprintln!("with seed {seed}");
        std::panic::resume_unwind(panic);
    }
}

#[test]
fn random_edits_are_survived_and_end_in_the_findings_of_a_fresh_text() {
    let (analyzer, mut parsers) = (Analyzer::new(backhint_core::knowledge::knowledge()), Parsers::default());
    let sources = sources();
    assert!(sources.len() > 100);
    let mut both = |seed| {
        told(seed, || {
            run(&analyzer, &mut parsers, &sources, seed);
            (10 * seed..10 * seed + 10).for_each(|jumble| read_all(&analyzer, &mut parsers, &sources, jumble));
        });
    };
    (0..SEEDS).for_each(&mut both);
    let seconds = std::env::var("BACKHINT_FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(0);
    let (begun, mut seed) = (Instant::now(), SEEDS);
    while begun.elapsed() < Duration::from_secs(seconds) {
        both(seed);
        seed += 1;
    }
    eprintln!("{seed} seeds");
}
