//! What the lowering makes of each form of JavaScript and TypeScript.

use crate::facts::*;
use crate::syntax::{Parsers, parse};

fn read(language: Language, text: &str) -> Facts {
    let document = Document::new(language, text.to_owned());
    let tree = parse(&mut Parsers::default(), &document, &|| false);
    Facts::read(&document, tree.as_ref(), &|| false)
}

fn js(text: &str) -> Facts {
    read(Language::JavaScript, text)
}

fn ts(text: &str) -> Facts {
    read(Language::TypeScript, text)
}

/// An expression as a term: its kind, and its parts in brackets.
fn show(facts: &Facts, text: &str, id: ExprId) -> String {
    let go = |id: ExprId| show(facts, text, id);
    let maybe = |id: Option<ExprId>| id.map_or_else(|| "-".to_owned(), go);
    let args = |range| {
        let one = |arg: &Arg| {
            let key = arg.name.map_or_else(String::new, |name| format!("{}: ", name.of(text)));
            format!("{key}{}{}", if arg.spread { "..." } else { "" }, go(arg.value))
        };
        facts.args(range).iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let parts = |range| {
        let one = |part: &TextPart| match part {
            TextPart::Literal(span) => span.of(text).to_owned(),
            TextPart::Hole(id) => format!("<{}>", go(*id)),
        };
        facts.parts(range).iter().map(one).collect::<String>()
    };
    let expr = facts.expr(id);
    match expr.kind {
        ExprKind::Name | ExprKind::Number => expr.span.of(text).to_owned(),
        ExprKind::Member { object, name } => format!("{}.{}", go(object), name.of(text)),
        ExprKind::Index { object, index } => format!("{}[{}]", go(object), maybe(index)),
        ExprKind::Call { callee, args: range } => format!("{}({})", go(callee), args(range)),
        ExprKind::Text(range) => format!("'{}'", parts(range)),
        ExprKind::Template(range) => format!("template '{}'", parts(range)),
        ExprKind::Bool(value) => value.to_string(),
        ExprKind::Null => "null".to_owned(),
        ExprKind::Add { left, right } => format!("add({}, {})", go(left), go(right)),
        ExprKind::Percent { left, right } => format!("percent({}, {})", go(left), go(right)),
        ExprKind::Either { left, right } => format!("either({}, {})", go(left), go(right)),
        ExprKind::Collection(range) => format!("[{}]", args(range)),
        ExprKind::Lambda(_) => "lambda".to_owned(),
        ExprKind::Comprehension { .. } => "comprehension".to_owned(),
        ExprKind::Await(value) => format!("await {}", go(value)),
        ExprKind::Cast { type_name, value } => format!("cast({}, {})", type_name.of(text), go(value)),
        ExprKind::Test { kind, left, right } => format!("{kind:?}({}, {})", maybe(left), maybe(right)),
        ExprKind::Opaque | ExprKind::Arithmetic => "?".to_owned(),
    }
}

/// The value of `x = CODE` as a term.
fn value(language: Language, code: &str) -> String {
    let text = format!("x = {code}");
    let facts = read(language, &text);
    let first = facts.assignments.iter().find(|a| a.span.start == 0).expect("an assignment");
    show(&facts, &text, first.value.expect("a value"))
}

fn js_value(code: &str) -> String {
    value(Language::JavaScript, code)
}

/// All assignments as `target = value (part)`.
fn assignments(facts: &Facts, text: &str) -> Vec<String> {
    let one = |a: &Assignment| {
        let value = a.value.map_or_else(|| "-".to_owned(), |v| show(facts, text, v));
        let part = match a.part {
            ValuePart::Whole => String::new(),
            ValuePart::Member(name) => format!(" .{}", name.of(text)),
            ValuePart::Element => " []".to_owned(),
            ValuePart::Nested => " nested".to_owned(),
        };
        format!("{} {}= {value}{part}", show(facts, text, a.target), if a.appends { "+" } else { "" })
    };
    facts.assignments.iter().map(one).collect()
}

fn imports(language: Language, text: &str) -> Vec<String> {
    read(language, text).imports.iter().map(|i| format!("{}={}", i.local.of(text), i.path)).collect()
}

fn texts(text: &str, spans: impl IntoIterator<Item = Span>) -> Vec<&str> {
    spans.into_iter().map(|span| span.of(text)).collect()
}

/// The parameters of the first function: position, name and part.
fn params(language: Language, text: &str) -> Vec<String> {
    let facts = read(language, text);
    let one = |p: &Param| {
        let part = match p.part {
            ValuePart::Whole => "",
            ValuePart::Member(name) => name.of(text),
            ValuePart::Element => "[]",
            ValuePart::Nested => "nested",
        };
        format!("{}:{}:{part}", p.position, p.name.of(text))
    };
    facts.functions[0].params.iter().map(one).collect()
}

#[test]
fn names_members_and_calls() {
    for (code, term) in [
        ("a.b.c", "a.b.c"),
        ("a?.b?.[c]?.()", "a.b[c]()"),
        ("this.#x", "this.#x"),
        ("a[0]", "a[0]"),
        ("f(1, ...rest, undefined)", "f(1, ...rest, null)"),
        ("new a.Pool({ max: 5 })", "a.Pool([max: 5])"),
        ("new Pool", "Pool()"),
        ("super.m()", "super.m()"),
        ("await f()", "await f()"),
        ("(a, b)", "b"),
        ("((a))", "a"),
        ("f(/x/, import.meta, class {}, typeof a, -1)", "f(?, ?, ?, ?, ?)"),
    ] {
        assert_eq!(js_value(code), term, "{code}");
        assert_eq!(value(Language::TypeScript, code), term, "{code}");
    }
}

#[test]
fn casts_keep_type_and_value() {
    for (code, term) in [
        ("a as Book", "cast(Book, a)"),
        ("a satisfies Book<string>", "cast(Book<string>, a)"),
        ("<Book[]>a", "cast(Book[], a)"),
        ("a as unknown as B", "cast(B, cast(unknown, a))"),
        ("a!.b!", "a.b"),
        ("['a'] as const", "['a']"),
        ("f<Book>(a)", "f(a)"),
        ("new Map<string, Book>()", "Map()"),
    ] {
        assert_eq!(value(Language::TypeScript, code), term, "{code}");
    }
}

#[test]
fn strings_have_their_holes_and_whole_literals() {
    assert_eq!(js_value(r"'a\n\'b'"), r"'a\n\'b'");
    assert_eq!(js_value("`SELECT ${a.b} \\n FROM ${t}`"), "'SELECT <a.b> \\n FROM <t>'");
    let text = r"x = 'a\nb\tc'";
    let facts = js(text);
    let ExprKind::Text(parts) = facts.expr(facts.assignments[0].value.unwrap()).kind else { panic!("no text") };
    assert_eq!(facts.parts(parts).len(), 1, "escapes do not part a literal");
}

#[test]
fn a_tagged_template_is_a_call_that_builds_no_string() {
    assert_eq!(js_value("sql`a ${b}`"), "sql(template 'a <b>')");
    assert_eq!(js_value("await prisma.$queryRaw`a ${b}`"), "await prisma.$queryRaw(template 'a <b>')");
    assert_eq!(value(Language::TypeScript, "gql`query`"), "gql(template 'query')");
    assert_eq!(js_value("f(`a`)"), "f('a')");
    assert_eq!(js("sql`a`").calls.len(), 1);
}

#[test]
fn type_arguments_leave_the_operators_before_a_call_outside() {
    for (code, term) in [
        ("await a.f<B>(1)", "await a.f(1)"),
        ("await a.f<B>(1).then(g)[0]", "await a.f(1).then(g)[0]"),
        ("(await a.f<B>(1)).data", "await a.f(1).data"),
        ("(await f)<B>(1)", "await f(1)"),
        ("!a.get<boolean>('b')", "Not(a.get('b'), -)"),
        ("'a' + f<B>(1)", "add('a', f(1))"),
        ("await p.$q<B>`a ${c}`", "await p.$q(template 'a <c>')"),
        ("sql<B>`a`", "sql(template 'a')"),
        ("d || sql<B>`a`", "either(d, sql(template 'a'))"),
        ("a < b", "Other(a, b)"),
        ("a > `b`", "Other(a, 'b')"),
        ("() => `b`", "lambda"),
    ] {
        assert_eq!(value(Language::TypeScript, code), term, "{code}");
    }
    let text = "const x = await p.$queryRaw<User[]>`a ${b}`;";
    assert_eq!(assignments(&ts(text), text), ["x = await p.$queryRaw(template 'a <b>')"]);
    let facts = ts("(await f)<B>(1)");
    let ExprKind::Call { callee, .. } = facts.expr(facts.calls[0]).kind else { panic!("no call") };
    assert!(matches!(facts.expr(callee).kind, ExprKind::Await(_)), "parentheses keep an operator inside");
}

#[test]
fn operators() {
    for (code, term) in [
        ("'a' + b + c", "add(add('a', b), c)"),
        ("a % b", "percent(a, b)"),
        ("a || b", "either(a, b)"),
        ("a && b", "either(a, b)"),
        ("a ?? b", "either(a, b)"),
        ("a ? b : c", "either(b, c)"),
        ("!a", "Not(a, -)"),
        ("a == null", "Equal(a, null)"),
        ("a === 1", "Equal(a, 1)"),
        ("a != b", "NotEqual(a, b)"),
        ("a !== b", "NotEqual(a, b)"),
        ("'k' in a", "In('k', a)"),
        ("a instanceof B", "Other(a, B)"),
        ("a <= b", "Other(a, b)"),
        ("a * b", "?"),
    ] {
        assert_eq!(js_value(code), term, "{code}");
        assert_eq!(value(Language::TypeScript, code), term, "{code}");
    }
}

#[test]
fn arrays_and_objects() {
    assert_eq!(js_value("[1, ...a, [b]]"), "[1, ...a, [b]]");
    assert_eq!(
        js_value("{ a: 1, 'b c': 2, id, ...rest, [k]: 3, m() {}, get g() { return 1 }, n: { o: null } }"),
        "[a: 1, b c: 2, id: id, ...rest, 3, m: lambda, g: lambda, n: [o: null]]"
    );
}

#[test]
fn assignments_and_what_they_take() {
    let text = "const a = 1, b = a;\nlet c;\nd.e = f;\ng['h'] = 1;\ni += 'x';\nj ??= k;\nl -= 2;\nm++;\nn = o = p;\n";
    let facts = js(text);
    assert_eq!(
        assignments(&facts, text),
        [
            "a = 1",
            "b = a",
            "c = -",
            "d.e = f",
            "g['h'] = 1",
            "i += 'x'",
            "j = either(j, k)",
            "l = ?",
            "m = ?",
            "n = p",
            "o = p"
        ]
    );
    let statements = texts(text, facts.assignments.iter().map(|a| a.span));
    assert_eq!(statements[..4], ["a = 1", "b = a", "let c;", "d.e = f;"]);
}

#[test]
fn destructuring_says_which_part_each_name_takes() {
    let text =
        "const { a, b: c, d = e, f: { g }, ...h } = x;\nconst [i, , [j], ...k] = y;\n[l, m] = [m, l];\n({ n } = z);\n";
    assert_eq!(
        assignments(&js(text), text),
        [
            "a = x .a",
            "c = x .b",
            "d = x .d",
            "g = x nested",
            "h = x",
            "i = y []",
            "j = y nested",
            "k = y",
            "l = m",
            "m = l",
            "n = z .n"
        ]
    );
}

#[test]
fn declared_types() {
    let text = "let a: Book[] = f(), b!: string;\nconst { c }: Book = a;\n";
    let facts = ts(text);
    let types: Vec<_> = facts.assignments.iter().map(|a| a.type_name.map(|t| t.of(text))).collect();
    assert_eq!(types, [Some("Book[]"), Some("string"), None]);
}

#[test]
fn functions_and_lambdas() {
    let text = "async function f(a) { await a; return 1 }\nfunction* g() {}\nconst h = async (b) => b.c;\n\
                xs.map(function (d) { return d });\nasyncHandler(async e => { e() });\n";
    for facts in [js(text), ts(text)] {
        let names: Vec<_> = facts.functions.iter().map(|f| f.name.map(|n| n.of(text))).collect();
        assert_eq!(names, [Some("f"), Some("g"), None, None, None]);
        let first: Vec<_> = facts.functions.iter().filter_map(|f| f.params.first()).map(|p| p.name.of(text)).collect();
        assert_eq!(first, ["a", "b", "d", "e"]);
        let counts: Vec<_> = facts.functions.iter().map(|f| f.statements).collect();
        assert_eq!(counts, [2, 0, 0, 1, 1]);
        assert_eq!(show(&facts, text, facts.functions[2].value.unwrap()), "b.c");
        let passed: Vec<_> = facts.functions.iter().map(|f| f.passed_to.map(|id| show(&facts, text, id))).collect();
        assert_eq!(passed[2..], [None, Some("xs.map(lambda)".to_owned()), Some("asyncHandler(lambda)".to_owned())]);
        assert!(facts.functions.iter().all(|f| f.class.is_none()));
        assert_eq!(facts.functions[3].body.of(text), "{ return d }");
    }
}

#[test]
fn parameters_of_every_form() {
    let expected = ["0:a:", "1:b:", "2:c:c", "2:e:d", "2:g:nested", "3:h:[]", "4:i:"];
    let text = "function f(a, b = 1, { c, d: e = 2, x: { g } } = {}, [h], ...i) {}";
    assert_eq!(params(Language::JavaScript, text), expected);
    assert_eq!(params(Language::TypeScript, text), expected);

    let text = "class A { m(this: A, @Body() a: B<C>, b?: string, { c }: D = {}, d = 1): Promise<E[]> {} }";
    assert_eq!(params(Language::TypeScript, text), ["0:a:", "1:b:", "2:c:c", "3:d:"]);
    let facts = ts(text);
    let method = &facts.functions[0];
    let types: Vec<_> = method.params.iter().map(|p| p.type_name.map(|t| t.of(text))).collect();
    assert_eq!(types, [Some("B<C>"), Some("string"), None, None]);
    assert_eq!(show(&facts, text, facts.decorators(method.params[0].decorators)[0]), "Body()");
    assert_eq!(show(&facts, text, method.params[3].default.unwrap()), "1");
    assert_eq!(method.returns.unwrap().of(text), "Promise<E[]>");
}

#[test]
fn classes_with_fields_decorators_and_parameter_properties() {
    let text = "@Entity('books')\nexport class Book extends Base<Book> implements A, B<C> {\n\
                @OneToMany(() => Page, p => p.book) pages: Page[];\n\
                private readonly count = 0;\n\
                handle = async (req) => {};\n\
                constructor(private readonly repo: Repository<Book>, other: string, @Inject('k') public key?: K) { super(); }\n\
                @Get(':id') @Auth()\n  async find(id: string) {}\n\
                get title() { return 1 }\n\
                abstract gone(): void;\n}\n";
    let facts = ts(text);
    let class = &facts.classes[0];
    assert_eq!(class.name.of(text), "Book");
    assert_eq!(texts(text, class.bases.iter().copied()), ["Base<Book>", "A", "B<C>"]);
    assert_eq!(show(&facts, text, class.decorators[0]), "Entity('books')");
    let fields: Vec<_> =
        class.fields.iter().map(|f| (f.name.of(text), f.type_name.map_or("-", |t| t.of(text)))).collect();
    let expected = [("pages", "Page[]"), ("count", "-"), ("handle", "-"), ("repo", "Repository<Book>"), ("key", "K")];
    assert_eq!(fields, expected);
    assert_eq!(show(&facts, text, class.fields[0].decorators[0]), "OneToMany(lambda, lambda)");
    assert_eq!(show(&facts, text, class.fields[4].decorators[0]), "Inject('k')");
    assert_eq!(show(&facts, text, class.fields[1].value.unwrap()), "0");

    let members: Vec<_> = facts.functions.iter().filter(|f| f.class == Some(ClassId(0))).collect();
    let names: Vec<_> = members.iter().map(|f| f.name.map_or("-", |n| n.of(text))).collect();
    assert_eq!(names, ["-", "constructor", "find", "title"]);
    let params = texts(text, members[1].params.iter().map(|p| p.name));
    assert_eq!(params, ["repo", "other", "key"]);
    let decorators: Vec<_> = members[2].decorators.iter().map(|d| show(&facts, text, *d)).collect();
    assert_eq!(decorators, ["Get(':id')", "Auth()"]);
    assert!(members[2].span.of(text).starts_with("async find"));
}

#[test]
fn classes_of_javascript() {
    let text = "class A extends mixin(B) { #x = 1; static y; @dec() async m() {} 'quoted'() {} }\nconst C = class extends A {};";
    let facts = js(text);
    assert_eq!(texts(text, facts.classes[0].bases.iter().copied()), ["mixin(B)"]);
    assert_eq!(texts(text, facts.classes[0].fields.iter().map(|f| f.name)), ["#x", "y"]);
    let names = texts(text, facts.functions.iter().filter_map(|f| f.name));
    assert_eq!(names, ["m", "quoted"]);
    assert_eq!(show(&facts, text, facts.functions[0].decorators[0]), "dec()");
    assert_eq!(facts.functions[0].span.of(text), "async m() {}");
    assert_eq!(texts(text, facts.classes[1].bases.iter().copied()), ["A"]);
    assert_eq!(assignments(&facts, text), ["C = ?"]);
}

#[test]
fn loops_of_every_form() {
    let text = "for (const a of b.c()) { d() }\nfor await (const { e, f: [g] } of h) i();\nfor (k in l) {}\n\
                for (let m = 0, n = 1; m < n; m++) { o() }\nwhile (p()) { q() }\ndo { r() } while (s());\n";
    for facts in [js(text), ts(text)] {
        let bindings: Vec<_> = facts.loops.iter().map(|l| texts(text, l.bindings.iter().copied())).collect();
        assert_eq!(bindings, [vec!["a"], vec!["e", "g"], vec!["k"], vec!["m", "n"], vec![], vec![]]);
        let iterables: Vec<_> =
            facts.loops.iter().map(|l| l.iterable.map_or_else(String::new, |i| show(&facts, text, i))).collect();
        assert_eq!(iterables, ["b.c()", "h", "l", "", "", ""]);
        assert_eq!(facts.loops.iter().map(|l| l.keys).collect::<Vec<_>>(), [false, false, true, false, false, false]);
        let inside = |region| {
            let calls = facts.calls.iter().filter(|call| facts.is_within(facts.expr(**call).region, region));
            calls.map(|call| facts.expr(*call).span.of(text)).collect::<Vec<_>>()
        };
        let bodies: Vec<_> = facts.loops.iter().map(|l| inside(l.region.unwrap())).collect();
        assert_eq!(bodies, [vec!["d()"], vec!["i()"], vec![], vec!["o()"], vec!["q()"], vec!["r()"]]);
    }
}

#[test]
fn required_modules_are_imports() {
    for (text, expected) in [
        ("const pg = require('pg');", vec!["pg=pg"]),
        ("const { Pool, Client: C } = require('pg');", vec!["Pool=pg.Pool", "C=pg.Client"]),
        (
            "var { promises: { readFile }, ...rest } = require('node:fs')",
            vec!["readFile=fs.promises.readFile", "rest=fs"],
        ),
        ("const y = require('x').y;", vec!["y=x.y"]),
        ("const y = require('x').default;", vec!["y=x"]),
        ("const db = require('./db')", vec!["db=./db"]),
        ("const { a } = await import('x');", vec!["a=x.a"]),
        ("const a = (await import('x')).default;", vec!["a=x"]),
        ("let a; a = require(`x`);", vec!["a=x"]),
        ("app.use(require('./routes')); require('dotenv').config();", vec!["=./routes", "=dotenv"]),
        ("const debug = require('debug')('app');", vec!["=debug"]),
        ("const a = require(name);", vec![]),
    ] {
        assert_eq!(imports(Language::JavaScript, text), expected, "{text}");
        assert_eq!(imports(Language::TypeScript, text), expected, "{text}");
    }
}

#[test]
fn imported_modules() {
    for (text, expected) in [
        ("import express from 'express'", vec!["express=express"]),
        ("import { default as x } from 'y'", vec!["x=y"]),
        ("import { a, b as c } from \"@s/p\";", vec!["a=@s/p.a", "c=@s/p.b"]),
        ("import * as ns from './db.js'", vec!["ns=./db.js"]),
        ("import d, { e } from 'x'; import f, * as g from 'y'", vec!["d=x", "e=x.e", "f=y", "g=y"]),
        ("import 'reflect-metadata'", vec!["=reflect-metadata"]),
        ("import a from 'x' with { type: 'json' };", vec!["a=x"]),
        ("export { a, b as c, default as d } from './x'", vec!["a=./x.a", "c=./x.b", "d=./x"]),
        ("export * as ns from 'x'", vec!["ns=x"]),
        ("import { a } from 'x'; export { a as b }; export const c = require('z')", vec!["a=x.a", "c=z"]),
    ] {
        assert_eq!(imports(Language::JavaScript, text), expected, "{text}");
        assert_eq!(imports(Language::TypeScript, text), expected, "{text}");
        assert!(
            js(text)
                .exprs
                .iter()
                .all(|e| !matches!(e.kind, ExprKind::Name) || e.span.of(text) == "require" || e.span.of(text) == "c"),
            "an imported name is no value that is read: {text}"
        );
    }
    for (text, expected) in [
        ("import type { A } from 'x'; import { type B, C } from 'y'", vec!["A=x.A", "B=y.B", "C=y.C"]),
        ("import pg = require('pg');", vec!["pg=pg"]),
        ("export type { A } from 'x'", vec!["A=x.A"]),
    ] {
        assert_eq!(imports(Language::TypeScript, text), expected, "{text}");
    }
    assert_eq!(js("export * from './x'").wildcards, ["./x"]);
}

#[test]
fn branches_switches_and_handlers_are_regions() {
    let text = "if (a) b(); else if (c) d(); else e();\nswitch (f) { case 1: g(); h(); break; default: i() }\n\
                try { j() } catch (err) { k() } finally { l() }\n";
    let facts = js(text);
    let region_of = |code: &str| {
        let call = facts.calls.iter().find(|c| facts.expr(**c).span.of(text) == code).expect(code);
        facts.expr(*call).region
    };
    let branch = |code: &str| match facts.region(region_of(code)).kind {
        RegionKind::Branch { condition, otherwise } => (condition.map(|c| show(&facts, text, c)), otherwise),
        other => panic!("{code} stands in {other:?}"),
    };
    assert_eq!(branch("b()"), (Some("a".to_owned()), false));
    assert_eq!(branch("d()"), (Some("c".to_owned()), false));
    assert_eq!(branch("e()"), (Some("c".to_owned()), true));
    assert_eq!(branch("g()"), (None, false));
    assert_eq!(branch("i()"), (None, true));
    assert_eq!(region_of("g()"), region_of("h()"), "an arm is one region");
    assert_eq!(facts.region(region_of("j()")).kind, RegionKind::Try);
    assert_eq!(facts.region(region_of("k()")).kind, RegionKind::Catch);
    assert_eq!(facts.region(region_of("l()")).kind, RegionKind::Finally);
}

#[test]
fn jumps() {
    let text = "function* f() { for (;;) { if (a) break; else continue; switch (a) { case 1: break } } yield b; throw new E(); return c }";
    let facts = js(text);
    let found: Vec<_> =
        facts.jumps.iter().map(|j| (j.kind, j.value.map_or_else(String::new, |v| show(&facts, text, v)))).collect();
    let expected = [
        (JumpKind::Break, ""),
        (JumpKind::Continue, ""),
        (JumpKind::Yield, "b"),
        (JumpKind::Throw, "E()"),
        (JumpKind::Return, "c"),
    ];
    assert_eq!(found, expected.map(|(kind, value)| (kind, value.to_owned())));
}

#[test]
fn elements_are_opaque_and_what_is_inside_is_seen() {
    let text = "x = f(<A b={() => c(1)} {...d()}>{e.map(g => <p/>)}</A>, h)";
    for language in [Language::JavaScript, Language::Tsx] {
        let facts = read(language, text);
        assert_eq!(value(language, &text[4..]), "f(?, h)");
        let calls = texts(text, facts.calls.iter().map(|c| facts.expr(*c).span));
        assert_eq!(calls[..3], ["c(1)", "d()", "e.map(g => <p/>)"]);
    }
}

#[test]
fn types_are_no_code() {
    let text = "interface A { m(): B }\ntype C = typeof d\nfunction e(f: G): void;\nlet h: (i: J) => K;\n";
    let facts = ts(text);
    let names = texts(text, facts.exprs.iter().map(|e| e.span));
    assert_eq!(names, ["h"]);
    assert!(facts.functions.is_empty());
}

#[test]
fn broken_code_gives_facts_of_the_rest() {
    let text = "class { constructor(private x: ) { }\nfoo(bar(\nconst { a, = require('b')\nok();\n";
    for facts in [js(text), ts(text)] {
        assert!(facts.calls.iter().any(|c| facts.expr(*c).span.of(text).starts_with("require")));
    }
}

#[test]
fn deep_nesting_is_walked() {
    const DEPTH: usize = 50_000;
    let nested = |open: &str, close: &str| format!("x = {}1{};", open.repeat(DEPTH), close.repeat(DEPTH));
    let samples = [nested("(", ")"), nested("[", "]"), nested("f(", ")"), format!("x = a{};", ".b()\n".repeat(DEPTH))];
    for text in &samples {
        for language in [Language::JavaScript, Language::TypeScript] {
            let facts = read(language, text);
            let value = facts.assignments[0].value.expect("a value");
            assert!(facts.exprs.len() - facts.expr(value).first.index() >= DEPTH.min(facts.exprs.len() - 1));
        }
    }
}

#[test]
fn many_operators_before_many_calls_stay_linear() {
    let text = format!("x = {}f{};", "!".repeat(300), "<A>(1)".repeat(300));
    assert!(ts(&text).exprs.len() < 20 * 300);
}

#[test]
fn a_wide_list_is_walked_in_linear_time() {
    let text = format!("x = [{}];", "1,".repeat(300_000));
    assert_eq!(js(&text).exprs.len(), 300_002);
}
