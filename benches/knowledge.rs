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
/// Runs of what is done once; the median counts.
const RUNS: usize = 41;
/// Runs of each query; the fastest counts, for a slow moment of the machine says nothing about the query.
const RUNS_OF_QUERY: usize = 5;
/// How many results a search is asked for.
const LIMIT: usize = 20;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let loading = median((0..RUNS).map(|_| time(|| drop(black_box(unpacked())))).collect());
    writeln!(out, "load the knowledge            {}", shown(loading))?;
    let prepare = median((0..RUNS).map(|_| time(|| drop(black_box(Analyzer::new(knowledge()))))).collect());
    writeln!(out, "prepare it for twelve families {}", shown(prepare))?;
    let indexing = median((0..RUNS).map(|_| time(|| drop(black_box(Index::new(&knowledge()))))).collect());
    writeln!(out, "index it for searches         {}", shown(indexing))?;

    let index = Index::new(&knowledge());
    let fastest = |query: &String| {
        (0..RUNS_OF_QUERY).map(|_| time(|| drop(black_box(index.search(query, LIMIT))))).min().unwrap_or_default()
    };
    let mut searches: Vec<(Duration, String)> =
        queries(&knowledge()).into_iter().map(|query| (fastest(&query), query)).collect();
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

fn time(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn shown(time: Duration) -> String {
    format!("{:8.3} ms", time.as_secs_f64() * 1e3)
}
