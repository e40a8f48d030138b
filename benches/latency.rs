//! The cost of one keystroke in a long document, against parsing that document once from nothing, on one thread.
//!
//! A document of each language is put together of the sources of this repository, or of the folder that the environment
//! variable `BACKHINT_CORPUS` names. What a client waits for is this and the way over the pipes.

use std::hint::black_box;
use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use backhint_core::knowledge::knowledge;
use backhint_core::syntax::Parsers;
use backhint_core::{Alone, Analyzer, Document, Language, Span};
use backhint_workspace::{Settings, inspect};
use tree_sitter::Parser;

mod corpus;

/// The length of the documents, in lines.
const LINES: usize = 10_000;
/// Keystrokes in each document.
const KEYSTROKES: usize = 120;

fn main() -> io::Result<()> {
    let sources = corpus::read();
    let analyzer = Analyzer::new(knowledge());
    let mut out = io::stdout().lock();
    writeln!(out, "language    lines  bare parse ms  keystroke p50 ms  p95 ms  p50 / bare parse")?;
    for language in Language::ALL {
        let Some(grammar) = language.grammar() else { continue };
        let of_language = sources.iter().filter(|source| source.language() == language);
        let document = Document::new(language, long_text(of_language));
        if document.lines().len() < LINES {
            continue;
        }
        let mut parser = Parser::new();
        parser.set_language(&grammar).map_err(io::Error::other)?;
        let (mut bare, mut keystrokes) = type_into(document, &analyzer, &mut parser);
        let (bare, p50, p95) = (quantile(&mut bare, 50), quantile(&mut keystrokes, 50), quantile(&mut keystrokes, 95));
        writeln!(
            out,
            "{:10} {LINES:6} {:14.1} {:17.1} {:7.1} {:17.2}",
            language.name(),
            milliseconds(bare),
            milliseconds(p50),
            milliseconds(p95),
            p50.as_secs_f64() / bare.as_secs_f64(),
        )?;
    }
    Ok(())
}

/// Types letters at places all over a document and takes each back again, so that mistakes do not add up. Gives the time
/// of each keystroke, and every tenth time that of a bare parse, too, so that a slow moment of the machine meets both.
fn type_into(mut document: Document, analyzer: &Analyzer, parser: &mut Parser) -> (Vec<Duration>, Vec<Duration>) {
    let (mut parsers, settings) = (Parsers::default(), Settings::default());
    let (mut bare, mut keystrokes, mut typed) = (Vec::new(), Vec::new(), None);
    for at in 0..=KEYSTROKES {
        if at % 10 == 0 {
            bare.push(time(|| drop(black_box(parser.parse(document.text(), None)))));
        }
        match typed.take() {
            Some(place) => document.edit(Span::new(place, place + 1), ""),
            None => {
                let place = word_near(document.text(), document.text().len() * (at * 37 % KEYSTROKES) / KEYSTROKES);
                document.edit(Span::new(place, place), "x");
                typed = Some(place);
            }
        }
        let mut analysis = None;
        let spent = time(|| {
            let found = inspect(analyzer, &mut parsers, &document, "shop/a", &settings, &Alone, &|| false);
            analysis = Some(found.analysis);
        });
        if let Some(analysis) = analysis {
            analysis.keep_in(&mut document);
        }
        // The first one parses the whole text: it is the opening, and no keystroke.
        if at > 0 {
            keystrokes.push(spent);
        }
    }
    (bare, keystrokes)
}

fn time(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

/// The offset inside the first word after an offset.
fn word_near(text: &str, from: usize) -> u32 {
    let bytes = text.as_bytes();
    let letters = |at: &usize| bytes[*at - 1].is_ascii_lowercase() && bytes[*at].is_ascii_lowercase();
    let place = (from.max(1)..bytes.len()).find(letters).unwrap_or_default();
    u32::try_from(place).expect("a text of a few hundred kilobytes")
}

fn long_text<'s>(sources: impl Iterator<Item = &'s Document>) -> String {
    let lines = sources.flat_map(|source| source.text().lines()).take(LINES);
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn quantile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort();
    times[(times.len() * percent / 100).min(times.len() - 1)]
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}
