//! Ranked search over questions and concepts: the words of a query against titles, concepts and answers.

use std::collections::BTreeMap;

use crate::model::Knowledge;

/// What a search found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The number of the question.
    pub number: u16,
    /// Higher is better; comparable within one search only.
    pub score: f32,
}

/// How much a word in the title, the concepts and the text counts.
const WEIGHTS: [f32; 3] = [6.0, 3.0, 1.0];

/// The best `limit` questions for the words of a query, best first; questions of equal rank by number.
#[must_use]
pub fn search(knowledge: &Knowledge, query: &str, limit: usize) -> Vec<Hit> {
    let wanted = words(query);
    if wanted.is_empty() {
        return Vec::new();
    }
    let documents: Vec<Fields> = knowledge.questions.iter().map(|q| Fields::of(knowledge, q)).collect();
    let rarity: Vec<f32> = wanted.iter().map(|word| rarity(word, &documents)).collect();
    let mut hits: Vec<Hit> = documents
        .iter()
        .map(|fields| Hit {
            number: fields.number,
            score: wanted.iter().zip(&rarity).map(|(word, rarity)| rarity * fields.weight(word)).sum(),
        })
        .filter(|hit| hit.score > 0.0)
        .collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.number.cmp(&b.number)));
    hits.truncate(limit);
    hits
}

/// The words of one question, counted per field.
struct Fields {
    number: u16,
    counts: [BTreeMap<String, u16>; 3],
}

impl Fields {
    fn of(knowledge: &Knowledge, question: &crate::Question) -> Self {
        let concepts = question.concepts.iter().filter_map(|id| knowledge.concept(id));
        let concepts: String = concepts.map(|c| format!("{} {} {} ", c.id, c.title, c.gist)).collect();
        let texts = [question.title.as_str(), &concepts, &question.body];
        Self { number: question.number, counts: texts.map(count) }
    }

    /// How strongly a word stands in the question. A count beyond the first adds less and less.
    fn weight(&self, word: &str) -> f32 {
        let strength = |counts: &BTreeMap<String, u16>| {
            let exact = f32::from(counts.get(word).copied().unwrap_or(0));
            let begun =
                counts.range(word.to_owned()..).take_while(|(w, _)| w.starts_with(word)).map(|(_, n)| f32::from(*n));
            let prefix = if word.chars().count() >= 4 { begun.sum() } else { exact };
            let n = exact.max(prefix * 0.7);
            n / (n + 1.2)
        };
        self.counts.iter().zip(WEIGHTS).map(|(counts, weight)| weight * strength(counts)).sum()
    }
}

fn count(text: &str) -> BTreeMap<String, u16> {
    let mut counts = BTreeMap::new();
    for word in words(text) {
        let n: &mut u16 = counts.entry(word).or_default();
        *n = n.saturating_add(1);
    }
    counts
}

fn rarity(word: &str, documents: &[Fields]) -> f32 {
    let having = documents.iter().filter(|fields| fields.weight(word) > 0.0).count();
    #[expect(clippy::cast_precision_loss, reason = "there are hundreds of questions, not millions")]
    let share = documents.len() as f32 / (having as f32 + 0.5);
    (1.0 + share).ln()
}

/// Lower-case words of letters, digits and `+`, cut to a common stem: `N+1 queries` gives `n+1`, `quer`.
fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !(c.is_alphanumeric() || c == '+'))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(stem)
        .collect()
}

fn stem(word: &str) -> String {
    for ending in ["ization", "isation", "ations", "ation", "ies", "ing", "ency", "ent", "es", "ed", "y", "s"] {
        match word.strip_suffix(ending) {
            Some(stem) if stem.chars().count() >= 4 => return stem.to_owned(),
            _ => {}
        }
    }
    word.to_owned()
}
