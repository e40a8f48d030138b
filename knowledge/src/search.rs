//! Ranked search over questions, concepts and rules that forgives a slip of the finger: the words of a query against
//! titles, names and texts.

use std::collections::BTreeMap;

use crate::model::Knowledge;

/// What kind of thing a search found, and which one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The question with this number.
    Question(u16),
    /// The concept with this id.
    Concept(String),
    /// The rule with this id.
    Rule(String),
}

/// One result of a search.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// What was found.
    pub found: Found,
    /// Higher is better; comparable within one search only.
    pub score: f32,
}

/// How much a word counts in the title, in the names of what the thing belongs to, and in its text.
const WEIGHTS: [f32; 3] = [6.0, 2.5, 1.0];
/// What a word that only begins like the wanted one is worth.
const BEGINS: f32 = 0.7;
/// What a word that is one or two slips away is worth.
const SLIPS: [f32; 2] = [0.6, 0.35];
/// Words that say nothing about what is wanted.
const FILLERS: [&str; 24] = [
    "a", "an", "and", "are", "can", "do", "does", "for", "how", "i", "in", "is", "it", "of", "on", "or", "the", "to",
    "what", "when", "why", "with", "you", "your",
];

/// The words of a knowledge base, made ready for searches. Takes a few milliseconds to build; a search takes less.
pub struct Index {
    things: Vec<Found>,
    /// The number of words in the title of each thing.
    title_lengths: Vec<u16>,
    /// Where each stem stands: indices into `things`, with the counts per field.
    stems: BTreeMap<String, Vec<(usize, [u16; 3])>>,
    /// Every word as it is written: what slips are compared to.
    words: BTreeMap<String, Known>,
}

/// What is known of a word.
struct Known {
    stem: String,
    shape: Shape,
}

/// What tells quickly that two words are too far from each other to be compared letter by letter.
struct Shape {
    /// In characters.
    length: usize,
    /// Which letters and digits it has: a bit for each class of them.
    letters: u32,
}

impl Shape {
    fn of(word: &str) -> Self {
        let bit = |c: char| 1 << (u32::from(c) % 32);
        Self { length: word.chars().count(), letters: word.chars().fold(0, |letters, c| letters | bit(c)) }
    }

    /// Whether a word may be this far from another one: a slip adds or takes a letter, takes one for another, or swaps
    /// two, so it changes the set of letters by two at most.
    fn may_be_near(&self, other: &Self, slips: usize) -> bool {
        self.length.abs_diff(other.length) <= slips && (self.letters ^ other.letters).count_ones() as usize <= 2 * slips
    }
}

impl Index {
    /// Reads all questions, concepts and rules.
    #[must_use]
    pub fn new(knowledge: &Knowledge) -> Self {
        let mut index =
            Self { things: Vec::new(), title_lengths: Vec::new(), stems: BTreeMap::new(), words: BTreeMap::new() };
        for concept in &knowledge.concepts {
            let texts = [concept.hover.as_str(), &concept.watch_out].join(" ");
            let names = format!("{} {}", concept.id, concept.gist);
            index.add(Found::Concept(concept.id.clone()), [&concept.title, &names, &texts]);
        }
        for rule in &knowledge.rules {
            let texts = [rule.message.as_str(), &rule.why, &rule.instead].join(" ");
            let names = format!("{} {}", rule.id, rule.concept);
            index.add(Found::Rule(rule.id.clone()), [&rule.title, &names, &texts]);
        }
        for question in &knowledge.questions {
            let concepts = question.concepts.iter().filter_map(|id| knowledge.concept(id));
            let names: String = concepts.map(|c| format!("{} {} ", c.id, c.title)).collect();
            index.add(Found::Question(question.number), [&question.title, &names, &question.body]);
        }
        index
    }

    fn add(&mut self, found: Found, texts: [&str; 3]) {
        let at = self.things.len();
        self.things.push(found);
        self.title_lengths.push(u16::try_from(words(texts[0]).count()).unwrap_or(u16::MAX));
        for (field, text) in texts.into_iter().enumerate() {
            for word in words(text) {
                let stem = stem(&word).to_owned();
                let places = self.stems.entry(stem.clone()).or_default();
                self.words.entry(word).or_insert_with_key(|word| Known { stem, shape: Shape::of(word) });
                if places.last().is_none_or(|(last, _)| *last != at) {
                    places.push((at, [0; 3]));
                }
                let count = &mut places.last_mut().expect("just pushed").1[field];
                *count = count.saturating_add(1);
            }
        }
    }

    /// The best `limit` things for the words of a query, best first; of equal rank, concepts before rules before
    /// questions.
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        let all: Vec<String> = words(query).collect();
        let telling: Vec<&String> = all.iter().filter(|word| !FILLERS.contains(&word.as_str())).collect();
        let wanted = if telling.is_empty() { all.iter().collect() } else { telling };
        let mut scores = vec![(0.0_f32, 0_u16); self.things.len()];
        for word in &wanted {
            for (at, score) in self.scores(word) {
                scores[at] = (scores[at].0 + score, scores[at].1 + 1);
            }
        }
        let number = u16::try_from(wanted.len()).unwrap_or(u16::MAX);
        let mut hits: Vec<(usize, f32)> = scores
            .into_iter()
            .enumerate()
            .filter(|(_, (score, _))| *score > 0.0)
            // What has all the words stands above what has one of them often.
            .map(|(at, (score, having))| (at, score * (f32::from(having) / f32::from(number)).powi(2)))
            .collect();
        hits.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        hits.truncate(limit);
        hits.into_iter().map(|(at, score)| Hit { found: self.things[at].clone(), score }).collect()
    }

    /// How strongly each thing answers to one word, by its best form there.
    fn scores(&self, word: &str) -> BTreeMap<usize, f32> {
        let mut best: BTreeMap<usize, f32> = BTreeMap::new();
        for (stem, worth) in self.forms(word) {
            let places = &self.stems[stem];
            let rarity = rarity(self.things.len(), places.len());
            for (at, counts) in places {
                let strength = |n: u16| f32::from(n) / (f32::from(n) + 1.2);
                let fields: f32 = counts.iter().zip(WEIGHTS).map(|(n, weight)| weight * strength(*n)).sum();
                // A short title is about its words, a long one only names them.
                let about = f32::from(counts[0].min(1)) * 4.0 / f32::from(self.title_lengths[*at].max(1));
                let fields = fields + about;
                let score = best.entry(*at).or_default();
                *score = score.max(worth * rarity * fields);
            }
        }
        best
    }

    /// The stems that a word may mean, with what each is worth: its own, those it begins, and where it has none of
    /// these, those of words a slip or two away.
    fn forms(&self, word: &str) -> Vec<(&str, f32)> {
        let own = stem(word);
        let length = own.chars().count();
        let begun = self.stems.range(own.to_owned()..).map(|(stem, _)| stem.as_str());
        let begun = begun.take_while(|stem| stem.starts_with(own)).filter(|stem| length >= 3 || *stem == own);
        let forms: Vec<_> = begun.map(|stem| (stem, if stem == own { 1.0 } else { BEGINS })).collect();
        if forms.is_empty() { self.near(word) } else { forms }
    }

    fn near(&self, word: &str) -> Vec<(&str, f32)> {
        let shape = Shape::of(word);
        let slips = match shape.length {
            0..=3 => return Vec::new(),
            4..=7 => 1,
            _ => 2,
        };
        let near = self.words.iter().filter(|(_, known)| known.shape.may_be_near(&shape, slips));
        near.filter_map(|(text, known)| {
            let distance = strsim::osa_distance(text, word);
            (1..=slips).contains(&distance).then(|| (known.stem.as_str(), SLIPS[distance - 1]))
        })
        .collect()
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are hundreds of things, not millions")]
fn rarity(all: usize, having: usize) -> f32 {
    (1.0 + all as f32 / (having as f32 + 0.5)).ln()
}

/// The words of a text in lower case: letters, digits and `+`.
fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|c: char| !(c.is_alphanumeric() || c == '+'));
    parts.filter(|word| word.chars().any(char::is_alphanumeric)).map(str::to_lowercase)
}

/// What a word has in common with its relatives: `queries` and `query` give `quer`.
fn stem(word: &str) -> &str {
    let endings = ["ization", "isation", "ations", "ation", "ions", "ion", "ies", "ing", "ency", "ent", "es", "ed"];
    let stems = endings.into_iter().chain(["y", "s"]).filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| stem.chars().count() >= 4).unwrap_or(word)
}
