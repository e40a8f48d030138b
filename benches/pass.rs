//! The cost of a full pass over files, against bare parsing of the same bytes, on one thread.
//!
//! `cargo bench` takes the sources of this repository; with the environment variable `BACKHINT_CORPUS` it takes the
//! folder it names.

use std::hint::black_box;
use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use backhint_core::knowledge::knowledge;
use backhint_core::syntax::Parsers;
use backhint_core::{Analyzer, Document, Language};
use backhint_workspace::{Settings, inspect};
use tree_sitter::Parser;

mod corpus;

/// A run is long enough to time when it reads at least this many bytes.
const RUN_BYTES: usize = 2 << 20;
/// Runs of each kind; the median counts.
const RUNS: usize = 7;

fn main() -> io::Result<()> {
    let corpus = corpus::read();
    let analyzer = Analyzer::new(knowledge());
    let mut out = io::stdout().lock();
    writeln!(out, "language    files     MB  bare parse MB/s  full pass MB/s  full pass / bare parse")?;
    for language in Language::ALL {
        let Some(grammar) = language.grammar() else { continue };
        let documents: Vec<&Document> = corpus.iter().filter(|document| document.language() == language).collect();
        let bytes: usize = documents.iter().map(|document| document.text().len()).sum();
        if bytes == 0 {
            continue;
        }
        let rounds = RUN_BYTES.div_ceil(bytes);
        let mut parser = Parser::new();
        parser.set_language(&grammar).map_err(io::Error::other)?;
        let mut parsers = Parsers::default();
        let settings = Settings::default();
        let mut parse = || documents.iter().for_each(|document| drop(black_box(parser.parse(document.text(), None))));
        let mut pass = || {
            for document in &documents {
                black_box(inspect(&analyzer, &mut parsers, document, "a", &settings, &backhint_core::Alone, &|| false));
            }
        };
        let (bare, full) = medians(rounds, &mut parse, &mut pass);
        let megabytes = megabytes(bytes * rounds);
        writeln!(
            out,
            "{:10} {:6} {:6.1} {:16.1} {:15.1} {:23.2}",
            language.name(),
            documents.len(),
            self::megabytes(bytes),
            megabytes / bare.as_secs_f64(),
            megabytes / full.as_secs_f64(),
            full.as_secs_f64() / bare.as_secs_f64(),
        )?;
    }
    Ok(())
}

/// The median times of the two kinds of run, taken in turns so that a slow moment of the machine meets both.
fn medians(rounds: usize, parse: &mut dyn FnMut(), pass: &mut dyn FnMut()) -> (Duration, Duration) {
    let time = |work: &mut dyn FnMut()| {
        let begun = Instant::now();
        (0..rounds).for_each(|_| work());
        begun.elapsed()
    };
    time(pass);
    let (mut bare, mut full): (Vec<_>, Vec<_>) = (0..RUNS).map(|_| (time(parse), time(pass))).unzip();
    (median(&mut bare), median(&mut full))
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

#[expect(clippy::cast_precision_loss, reason = "a figure with one decimal")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
