//! Texts that somebody else wrote, in code and in packs, shown as Markdown: whatever they hold, a reader of Markdown that is
//! not ours finds no link but to web pages, no picture and no HTML in it.

use backhint_core::page::{Links, concept_hover, concept_page, escape, question_page};
use backhint_knowledge::pack::{Pack, PackFile};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// What texts are made of: everything that begins, ends or hides something in Markdown.
const PIECES: [&str; 34] = [
    "`",
    "``",
    "```",
    "````",
    "~~~",
    "\n",
    "\n\n",
    "\n```\n",
    "\n~~~\n",
    "- ",
    "> ",
    "1. ",
    "    ",
    "  ",
    "\t",
    "\\",
    "*",
    "_",
    "[",
    "](",
    ")",
    "]: ",
    "<",
    ">",
    "!",
    "a",
    "word ",
    "[x](command:y)",
    "![p](https://t.example/p.png)",
    "<img src=x>",
    "[x]: command:y",
    "[x]",
    "<command:y>",
    "[w](https://e.example)",
];

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }

    fn text(&mut self, most: usize) -> String {
        (0..=self.below(most)).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }
}

/// What a text could do besides being read.
fn danger(markdown: &str) -> Option<String> {
    // The extensions that editors have turned on.
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    Parser::new_ext(markdown, options).find_map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Some(format!("HTML {html}")),
        Event::Start(Tag::Image { dest_url, .. }) => Some(format!("a picture of {dest_url}")),
        Event::Start(Tag::Link { dest_url, .. }) if !dest_url.starts_with("https://") => {
            Some(format!("a link to {dest_url}"))
        }
        _ => None,
    })
}

#[test]
fn the_judge_sees_what_is_dangerous() {
    for text in
        ["[x](command:y)", "![p](https://t.example/p.png)", "a <img src=x>", "[x]\n\n[x]: command:y", "<command:y>"]
    {
        assert!(danger(text).is_some(), "{text}");
    }
    assert_eq!(danger("`[x](command:y)` and [w](https://e.example)"), None);
}

#[test]
fn escaped_text_is_only_text() {
    let mut random = Random(1);
    for _ in 0..20_000 {
        let text = random.text(10);
        let shown = format!("before {} after", escape(&text));
        assert_eq!(danger(&shown), None, "{text:?} as {shown:?}");
    }
}

#[test]
fn what_is_taken_from_a_pack_can_only_be_read() {
    let mut random = Random(2);
    let mut taken = 0;
    let seeds: usize = std::env::var("BACKHINT_FUZZ_PACKS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(8_000);
    for _ in 0..seeds {
        let title = if random.below(4) == 0 { random.text(2) } else { "Own".to_owned() };
        let (hover, watch_out) = (random.text(9), random.text(6));
        let quoted = serde_json::to_string(&title).expect("JSON");
        let concept = format!(
            "+++\nid = \"own\"\ntitle = {quoted}\ngist = {quoted}\ntopic = \"own\"\nquestions = [1001]\nno-mentions = \
             \"none\"\n+++\n\n{hover}\n\n## Watch out\n\n{watch_out}\n"
        );
        let question = format!(
            "+++\nnumber = 1001\ntitle = {quoted}\n+++\n\n## Question\n\n{hover}\n\n## Reference answer\n\n{watch_out}\n"
        );
        let file = |path: &str, text| PackFile { path: path.to_owned(), text };
        let (pack, _) = Pack::read(&[file("concepts/own.md", concept), file("questions/1001-own.md", question)]);
        let (knowledge, _) = backhint_knowledge::Knowledge::default().with([pack]);
        let pages = [
            knowledge.concept("own").map(|concept| concept_hover(&knowledge, concept)),
            knowledge.concept("own").map(|concept| concept_page(&knowledge, concept, Links::Plain)),
            question_page(&knowledge, 1001, None, Links::Plain),
        ];
        for page in pages.into_iter().flatten() {
            taken += 1;
            assert_eq!(danger(&page), None, "{page}");
        }
    }
    assert!(taken > seeds / 10, "{taken} of {seeds} were taken: too few to say anything");
}
