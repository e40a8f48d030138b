//! What every form of Ruby becomes.

use super::super::*;
use crate::syntax::{Parsers, parse};

fn facts(text: &str) -> Facts {
    let document = Document::new(Language::Ruby, text.to_owned());
    let tree = parse(&mut Parsers::default(), &document, &|| false);
    Facts::read(&document, tree.as_ref(), &|| false)
}

fn code<'t>(facts: &Facts, text: &'t str, id: ExprId) -> &'t str {
    facts.expr(id).span.of(text)
}

/// An expression as nested words, to compare at a glance.
fn show(facts: &Facts, text: &str, id: ExprId) -> String {
    let part = |id: ExprId| show(facts, text, id);
    let entries = |range: Range| {
        let entry = |arg: &Arg| match arg.name {
            Some(name) => format!("{}={}", name.of(text), part(arg.value)),
            None if arg.spread => format!("*{}", part(arg.value)),
            None => part(arg.value),
        };
        facts.args(range).iter().map(entry).collect::<Vec<_>>().join(", ")
    };
    match facts.expr(id).kind {
        ExprKind::Name => code(facts, text, id).to_owned(),
        ExprKind::Member { object, name } => format!("{}.{}", part(object), name.of(text)),
        ExprKind::Index { object, index } => format!("{}[{}]", part(object), index.map(part).unwrap_or_default()),
        ExprKind::Call { callee, args } => format!("{}({})", part(callee), entries(args)),
        ExprKind::Text(parts) => {
            let parts = facts.parts(parts).iter().map(|part| match part {
                TextPart::Literal(span) => span.of(text).to_owned(),
                TextPart::Hole(id) => format!("<{}>", show(facts, text, *id)),
            });
            format!("'{}'", parts.collect::<String>())
        }
        ExprKind::Number => format!("#{}", code(facts, text, id)),
        ExprKind::Bool(value) => value.to_string(),
        ExprKind::Null => "nil".to_owned(),
        ExprKind::Add { left, right } => format!("add({}, {})", part(left), part(right)),
        ExprKind::Percent { left, right } => format!("percent({}, {})", part(left), part(right)),
        ExprKind::Either { left, right } => format!("either({}, {})", part(left), part(right)),
        ExprKind::Collection(range) => format!("[{}]", entries(range)),
        ExprKind::Lambda(function) => {
            let function = facts.function(function);
            let params: Vec<_> = function.params.iter().map(|p| p.name.of(text)).collect();
            format!("{} -> {}", params.join(" "), function.value.map_or_else(|| "{}".to_owned(), part))
        }
        ExprKind::Test { kind, left, right } => {
            let sides: Vec<_> = left.into_iter().chain(right).map(part).collect();
            format!("{kind:?}({})", sides.join(", "))
        }
        _ => "?".to_owned(),
    }
}

/// The value of `x = ...`, shown.
fn value(expression: &str) -> String {
    let text = format!("x = {expression}\n");
    let facts = facts(&text);
    let assignment = facts.assignments.iter().find(|a| code(&facts, &text, a.target) == "x").expect("x is assigned");
    show(&facts, &text, assignment.value.expect("x has a value"))
}

fn assigned(text: &str) -> Vec<String> {
    let facts = facts(text);
    let show = |a: &Assignment| {
        let sign = if a.appends { "<<" } else { "=" };
        let value = a.value.map(|v| format!(" {sign} {}", show(&facts, text, v))).unwrap_or_default();
        format!("{}{value}", code(&facts, text, a.target))
    };
    facts.assignments.iter().map(show).collect()
}

fn calls(text: &str) -> Vec<String> {
    let facts = facts(text);
    facts.calls.iter().map(|call| show(&facts, text, *call)).collect()
}

#[test]
fn a_call_without_arguments_reads_like_an_attribute() {
    assert_eq!(value("book.author.name"), "book.author.name");
    assert_eq!(value("book&.author"), "book.author");
    assert_eq!(value("params"), "params");
    assert_eq!(value("Book.all"), "Book.all");
    assert_eq!(value("book.author()"), "book.author()");
    assert_eq!(value("load 1, 'a'"), "load(#1, 'a')");
    assert_eq!(value("params[:id]"), "params['id']");
    assert_eq!(value("Shop::Book::find(1)"), "Shop.Book.find(#1)");
    assert_eq!(value("::Book.where(a: 1)"), "Book.where(a=#1)");
    assert_eq!(value("handler.(1)"), "handler(#1)");
    assert_eq!(value("self.class.name"), "self.class.name");
    assert_eq!(calls("class A < B\n def m\n super(1)\n yield 2\n end\nend"), ["super(#1)", "yield(#2)"]);
}

#[test]
fn new_calls_the_class() {
    assert_eq!(value("Book.new(title)"), "Book(title)");
    assert_eq!(value("Redis.new"), "Redis()");
    assert_eq!(value("Net::HTTP.new(host, 443)"), "Net.HTTP(host, #443)");
    assert_eq!(value("Redis.new.get('a')"), "Redis().get('a')");
    assert_eq!(value("Pool.new(size: 5) { Redis.new }"), "Pool(size=#5,  -> Redis())");
}

#[test]
fn arguments_of_every_form() {
    assert_eq!(value("f(*a, b: 1, 'c' => 2, :d => 3, **e)"), "f(*a, b=#1, c=#2, d=#3, *e)");
    assert_eq!(value("f(id:, name:)"), "f(id=id, name=name)");
    assert_eq!(value("{ a: 1, 'b': c, 2 => d, **e }"), "[a=#1, b=c, #d, *e]".replace("#d", "d"));
    assert_eq!(value("%w[id title]"), "['id', 'title']");
    assert_eq!(value("%i[id title]"), "['id', 'title']");
    assert_eq!(value("[1, nil, true]"), "[#1, nil, true]");
}

#[test]
fn texts_of_every_form() {
    assert_eq!(value("\"a #{b.c} d\\n\""), "'a <b.c> d\\n'");
    assert_eq!(value("'a' \"b#{c}\""), "'ab<c>'");
    assert_eq!(value("%Q(a #{b})"), "'a <b>'");
    assert_eq!(value(":title"), "'title'");
    assert_eq!(value(":\"a#{b}\""), "'a<b>'");
    assert_eq!(value("?a"), "'a'");
    assert_eq!(value("'a' + b"), "add('a', b)");
    assert_eq!(value("'a %s' % b"), "percent('a %s', b)");
    assert_eq!(value("format('a %s', b)"), "format('a %s', b)");
    assert_eq!(value("/a#{b}/"), "?");
    assert_eq!(value("-1"), "#-1");
}

#[test]
fn heredocs_get_the_lines_below() {
    assert_eq!(value("<<~SQL\n  select #{a.b}\nSQL\n"), "'\n  select <a.b>\n'");
    assert_eq!(calls("f(<<~A, <<-'B', 1)\n a #{b}\nA\n c\n B\ng(2)\n"), ["f('\n a <b>\n', '\n c\n ', #1)", "g(#2)"]);
    assert_eq!(calls("f <<~A,\n a\nA\n 1\n"), ["f('\n a\n', #1)"]);
}

#[test]
fn blocks_are_the_last_argument() {
    assert_eq!(value("books.map { |b| b.title }"), "books.map(b -> b.title)");
    assert_eq!(value("books.map(&:title)"), "books.map(& -> &.title)");
    assert_eq!(value("books.each(&block)"), "books.each(block)");
    assert_eq!(value("books.map { it.title }"), "books.map(it -> it.title)");
    assert_eq!(value("books.map { _1.title }"), "books.map(_1 -> _1.title)");
    assert_eq!(value("->(a, b = 1) { a }"), "a b -> a");
    assert_eq!(value("lambda { |a| a }"), "lambda(a -> a)");
    let text = "Cache.fetch(key, expires_in: 5) do |a, (b, c); d|\n  one\n  two(a)\nend\n";
    assert_eq!(calls(text), ["two(a)", "Cache.fetch(key, expires_in=#5, a b c -> {})"]);
    let facts = facts(text);
    assert_eq!(facts.functions[0].passed_to, Some(facts.calls[1]));
    assert_eq!(facts.functions[0].statements, 2);
    assert_eq!(facts.functions[0].params.iter().map(|p| p.position).collect::<Vec<_>>(), [0, 1, 1]);
    assert_eq!(facts.expr(facts.calls[0]).region, facts.functions[0].region.unwrap());
}

#[test]
fn assignments_of_every_form() {
    assert_eq!(assigned("a = b = 1"), ["a = #1", "b = #1"]);
    assert_eq!(assigned("a, (b, *c) = d"), ["a = d", "b = d", "c = d"]);
    assert_eq!(assigned("a, b = 1, 2"), ["a = #1", "b = #2"]);
    assert_eq!(assigned("a += 'b'"), ["a << 'b'"]);
    assert_eq!(assigned("a << 'b' << c"), ["a << 'b'", "a << c"]);
    assert_eq!(assigned("@a ||= B.new"), ["@a = B()"]);
    assert_eq!(assigned("a ||= 1"), ["a = either(a, #1)"]);
    assert_eq!(assigned("a.b = c[1] = 2"), ["a.b = #2", "c[1] = #2"]);
    assert_eq!(assigned("n -= 1"), ["n = ?"]);
}

#[test]
fn conditions_have_values_and_regions() {
    assert_eq!(value("a ? b : c"), "either(b, c)");
    assert_eq!(value("if a then b elsif c then d else e end"), "either(b, either(d, e))");
    assert_eq!(value("case a when 1, 2 then 'b' when 3 then 'c' else 'd' end"), "either(either('b', 'c'), 'd')");
    assert_eq!(value("begin; a; rescue; b; end"), "a");
    assert_eq!(value("a && !b"), "either(a, Not(b))");
    assert_eq!(value("a == 1"), "Equal(a, #1)");
    let branches = |text: &str| {
        let facts = facts(text);
        let branch = |region: &Region| match region.kind {
            RegionKind::Branch { condition, otherwise } => {
                let test = condition.map_or("", |id| code(&facts, text, id));
                Some(format!("{} {test} {otherwise}", region.span.of(text).trim()))
            }
            _ => None,
        };
        facts.regions.iter().filter_map(branch).collect::<Vec<_>>()
    };
    assert_eq!(branches("return x if ok"), ["return x ok false"]);
    assert_eq!(branches("return x unless ok"), ["return x ok true"]);
    assert_eq!(branches("unless ok\n a\nelse\n b\nend"), ["a ok true", "else\n b ok false"]);
    assert_eq!(branches("case x when 1 then a else b end"), ["when 1 then a  false", "else b  true"]);
}

#[test]
fn methods_give_back_their_last_value() {
    let text = "class A\n def a(b, c = 1, *d, e:, f: 2, **g, &h)\n  log(b)\n  @x\n end\n def self.i = 3\n def j\n  return 1 if k\n end\nend";
    let facts = facts(text);
    let params: Vec<_> = facts.functions[0].params.iter().map(|p| p.name.of(text)).collect();
    assert_eq!(params, ["b", "c", "d", "e", "f", "g", "h"]);
    assert_eq!(facts.functions.iter().map(|f| f.statements).collect::<Vec<_>>(), [2, 1, 1]);
    assert!(facts.functions.iter().all(|f| f.class == Some(ClassId(0))));
    let returned: Vec<_> = facts.jumps.iter().map(|jump| show(&facts, text, jump.value.unwrap())).collect();
    assert_eq!(returned, ["@x", "#3", "#1"]);
}

#[test]
fn handlers_guard_what_stands_before_them() {
    let text = "def a\n b(1)\nrescue C => e\n d(2)\nelse\n f(3)\nensure\n g(4)\nend";
    let facts = facts(text);
    let kinds: Vec<_> = facts.calls.iter().map(|call| facts.region(facts.expr(*call).region).kind).collect();
    assert_eq!(kinds[0], RegionKind::Try);
    assert_eq!(kinds[1], RegionKind::Catch);
    assert!(matches!(kinds[2], RegionKind::Function(_)), "{:?}", kinds[2]);
    assert_eq!(kinds[3], RegionKind::Finally);
    let guarded = facts.regions.iter().find(|region| region.kind == RegionKind::Try).unwrap();
    assert_eq!(guarded.span.of(text).trim(), "b(1)");
    assert_eq!(assigned(text), ["e"]);
}

#[test]
fn classes_and_what_calls_declare_in_them() {
    let text = "module Shop\n class Shop::Book < ActiveRecord::Base\n  belongs_to :author, optional: true\n  \
                attr_reader :a, :b\n  LIMIT = 5\n  def m; validates :c; end\n end\nend";
    let facts = facts(text);
    assert_eq!(facts.classes.iter().map(|c| c.name.of(text)).collect::<Vec<_>>(), ["Shop", "Book"]);
    let book = &facts.classes[1];
    assert_eq!(book.bases[0].of(text), "ActiveRecord::Base");
    assert_eq!(book.fields.iter().map(|f| f.name.of(text)).collect::<Vec<_>>(), ["author", "a", "b", "LIMIT"]);
    assert_eq!(show(&facts, text, book.fields[0].decorators[0]), "belongs_to('author', optional=true)");
    assert_eq!(show(&facts, text, book.fields[3].value.unwrap()), "#5");
}

#[test]
fn imports_and_jumps() {
    let text =
        "require 'pg'\nrequire_relative \"shop/book\"\nraise ShopError, 'x'\nraise\nbooks.each { |b| next b; break }";
    let facts = facts(text);
    assert_eq!(facts.imports.iter().map(|i| i.path.as_str()).collect::<Vec<_>>(), ["pg", "shop/book"]);
    let kinds: Vec<_> = facts.jumps.iter().map(|jump| jump.kind).collect();
    assert_eq!(kinds, [JumpKind::Throw, JumpKind::Throw, JumpKind::Continue, JumpKind::Break]);
}

#[test]
fn loops() {
    let text = "for a, b in rows do c end\nwhile d\n e\nend\nf until g";
    let facts = facts(text);
    assert_eq!(facts.loops.len(), 3);
    assert_eq!(facts.loops[0].bindings.iter().map(|s| s.of(text)).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(facts.loops[0].iterable.map(|id| code(&facts, text, id)), Some("rows"));
    assert!(facts.loops.iter().all(|entry| entry.region.is_some()));
}

#[test]
fn deep_and_broken_code_is_survived() {
    const DEPTH: usize = 50_000;
    for (open, close) in
        [("(", ")"), ("[", "]"), ("f(", ")"), ("f { ", "}"), ("{a: ", "}"), ("if a\n", "end\n"), ("!", "")]
    {
        let nested = format!("x = {}1{}", open.repeat(DEPTH), close.repeat(DEPTH));
        assert!(!facts(&nested).exprs.is_empty(), "{open}");
        facts(&open.repeat(DEPTH));
    }
    assert!(facts(&format!("x = a{}", ".b(1)".repeat(DEPTH))).calls.len() >= DEPTH);
    assert!(facts(&format!("x << a{}", " << b".repeat(DEPTH))).exprs.len() >= DEPTH);
    assert!(!facts(&"def a\nbegin\n".repeat(1000)).regions.is_empty());
}
