//! What the knowledge base costs at run time: unpacking it, making it ready for code, and searching all of it.
//!
//! `cargo bench --bench knowledge` ends with an error when loading, or the slowest of the searches, is over its budget.

use std::hint::black_box;
use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use backhint_core::Analyzer;
use backhint_core::knowledge::search::Index;
use backhint_core::knowledge::{Knowledge, knowledge, unpacked};

/// What loading may take, and each search.
const BUDGET: Duration = Duration::from_millis(5);
/// Runs of what is done once, and of each query; the fastest counts, for whatever else the machine does only adds.
const RUNS: usize = 41;
const RUNS_OF_QUERY: usize = 9;
/// How many results a search is asked for.
const LIMIT: usize = 20;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let loading = fastest(RUNS, || drop(black_box(unpacked())));
    writeln!(out, "load the knowledge            {}", shown(loading))?;
    let prepare = fastest(RUNS, || drop(black_box(Analyzer::new(knowledge()))));
    writeln!(out, "prepare it for twelve families {}", shown(prepare))?;
    let indexing = fastest(RUNS, || drop(black_box(Index::new(&knowledge()))));
    writeln!(out, "index it for searches         {}", shown(indexing))?;

    let index = Index::new(&knowledge());
    let search = |query: &str| fastest(RUNS_OF_QUERY, || drop(black_box(index.search(query, LIMIT))));
    let mut searches: Vec<(Duration, String)> =
        queries(&knowledge()).into_iter().map(|query| (search(&query), query)).collect();
    searches.sort();
    let (slowest, query) = searches.last().cloned().unwrap_or_default();
    writeln!(out, "{} searches, median      {}", searches.len(), shown(searches[searches.len() / 2].0))?;
    writeln!(out, "the slowest search            {} (`{query}`)", shown(slowest))?;

    if loading > BUDGET || slowest > BUDGET {
        return Err(io::Error::other(format!("over the budget of {}", shown(BUDGET))));
    }
    Ok(())
}

/// What people type: the titles of all questions and concepts, and each with a slip of the finger in every long word.
fn queries(knowledge: &Knowledge) -> Vec<String> {
    let questions = knowledge.questions.iter().map(|question| question.title.clone());
    let titles: Vec<String> = questions.chain(knowledge.concepts.iter().map(|concept| concept.title.clone())).collect();
    let slipped = titles.iter().map(|title| title.split(' ').map(with_slip).collect::<Vec<_>>().join(" "));
    titles.iter().cloned().chain(slipped).collect()
}

/// A word with its third and fourth letters in the wrong order.
fn with_slip(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() > 4 {
        letters.swap(2, 3);
    }
    letters.into_iter().collect()
}

fn fastest(runs: usize, work: impl Fn()) -> Duration {
    let time = || {
        let begun = Instant::now();
        work();
        begun.elapsed()
    };
    (0..runs).map(|_| time()).min().unwrap_or_default()
}

fn shown(time: Duration) -> String {
    format!("{:8.3} ms", time.as_secs_f64() * 1e3)
}
