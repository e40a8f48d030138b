//! What every form of C# becomes.

use super::super::*;
use crate::syntax::{Parsers, parse};

fn facts(text: &str) -> Facts {
    let document = Document::new(Language::CSharp, text.to_owned());
    let tree = parse(&mut Parsers::default(), &document, &|| false);
    Facts::read(&document, tree.as_ref(), &|| false)
}

/// The facts of statements in a method.
fn body(statements: &str) -> (String, Facts) {
    let text = format!("class A {{ void m() {{ {statements} }} }}");
    let facts = facts(&text);
    (text, facts)
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
        ExprKind::Null => "null".to_owned(),
        ExprKind::Add { left, right } => format!("add({}, {})", part(left), part(right)),
        ExprKind::Percent { left, right } => format!("percent({}, {})", part(left), part(right)),
        ExprKind::Either { left, right } => format!("either({}, {})", part(left), part(right)),
        ExprKind::Collection(range) => format!("[{}]", entries(range)),
        ExprKind::Lambda(function) => {
            let function = facts.function(function);
            let params: Vec<_> = function.params.iter().map(|p| p.name.of(text)).collect();
            format!("{} -> {}", params.join(" "), function.value.map_or_else(|| "{}".to_owned(), part))
        }
        ExprKind::Cast { type_name, value } => format!("cast({}, {})", type_name.of(text), part(value)),
        ExprKind::Test { kind, left, right } => {
            let sides: Vec<_> = left.into_iter().chain(right).map(part).collect();
            format!("{kind:?}({})", sides.join(", "))
        }
        ExprKind::Await(value) => format!("await {}", part(value)),
        ExprKind::Comprehension { inner, element } => {
            let entry = &facts.loops[inner.index()];
            let names: Vec<_> = entry.bindings.iter().map(|name| name.of(text)).collect();
            let from = entry.iterable.map(part).unwrap_or_default();
            format!("{} for {} in {from}", part(element), names.join(" "))
        }
        ExprKind::Template(_) => "not C#".to_owned(),
        ExprKind::Opaque | ExprKind::Arithmetic => "?".to_owned(),
    }
}

/// The value of `x = ...;`, shown.
fn value(expression: &str) -> String {
    let (text, facts) = body(&format!("var x = {expression};"));
    let assignment = facts.assignments.iter().find(|a| code(&facts, &text, a.target) == "x").expect("x is declared");
    show(&facts, &text, assignment.value.expect("x has a value"))
}

fn assigned(facts: &Facts, text: &str) -> Vec<String> {
    let show = |a: &Assignment| {
        let type_name = a.type_name.map(|t| format!("{} ", t.of(text))).unwrap_or_default();
        let sign = if a.appends { "+=" } else { "=" };
        let value = a.value.map(|v| format!(" {sign} {}", code(facts, text, v))).unwrap_or_default();
        format!("{type_name}{}{value}", code(facts, text, a.target))
    };
    facts.assignments.iter().map(show).collect()
}

#[test]
fn names_members_and_calls() {
    assert_eq!(value("a.B.C"), "a.B.C");
    assert_eq!(value("this.db.Find(id)"), "this.db.Find(id)");
    assert_eq!(value("base.Find()"), "base.Find()");
    assert_eq!(value("a?.B()?.C"), "a.B().C");
    assert_eq!(value("a?[0]"), "a[#0]");
    assert_eq!(value("a!.B"), "a.B");
    assert_eq!(value("services.GetService<IClock>()"), "services.GetService()");
    assert_eq!(value("Make<Book>(1)"), "Make(#1)");
    assert_eq!(value("string.Format(\"{0}\", a)"), "string.Format('{0}', a)");
    assert_eq!(value("rows[0].Name"), "rows[#0].Name");
    assert_eq!(value("f(name: 1, b)"), "f(name=#1, b)");
    assert_eq!(value("nameof(Book.Title)"), "nameof(Book.Title)");
    assert_eq!(value("await db.Books.ToListAsync()"), "await db.Books.ToListAsync()");
}

#[test]
fn objects_are_made_by_a_call_of_the_name_of_their_type() {
    assert_eq!(value("new Book(title)"), "Book(title)");
    assert_eq!(value("new Book { Title = t, Tags = { 1 } }"), "Book(Title=t, Tags=[#1])");
    assert_eq!(value("new Dto(1) { A = 2 }"), "Dto(#1, A=#2)");
    assert_eq!(value("new System.Data.SqlCommand(sql, c)"), "System.Data.SqlCommand(sql, c)");
    assert_eq!(value("new List<Book>()"), "List()");
    assert_eq!(value("new List<int> { 1, 2 }"), "[#1, #2]");
    assert_eq!(value("new[] { 1, 2 }"), "[#1, #2]");
    assert_eq!(value("new int[] { 1, n }"), "[#1, n]");
    assert_eq!(value("[1, .. rows]"), "[#1, rows]");
    assert_eq!(value("new { b.Title, Price = 1, id }"), "[Title=b.Title, Price=#1, id=id]");
    assert_eq!(value("new(1)"), "new(#1)");
}

#[test]
fn texts_of_every_form() {
    assert_eq!(value("\"a\\n\""), "'a\\n'");
    assert_eq!(value("$\"a {b.C:N2} {d,5}\""), "'a <b.C> <d>'");
    assert_eq!(value("$@\"a {b}\""), "'a <b>'");
    assert_eq!(value("@\"a\\b\""), "'a\\b'");
    assert_eq!(value("\"\"\"a \"b\" \"\"\""), "'a \"b\" '");
    assert_eq!(value("$\"\"\"a {b} \"\"\""), "'a <b> '");
    assert_eq!(value("'c'"), "'c'");
    assert_eq!(value("\"a\" + b"), "add('a', b)");
}

#[test]
fn operators_and_tests() {
    assert_eq!(value("a ?? b"), "either(a, b)");
    assert_eq!(value("a ? b : c"), "either(b, c)");
    assert_eq!(value("a switch { 1 => \"b\", > 2 when c => \"d\", _ => throw new E() }"), "either('b', 'd')");
    assert_eq!(value("(string)a"), "cast(string, a)");
    assert_eq!(value("a as Book"), "cast(Book, a)");
    assert_eq!(value("a == 1"), "Equal(a, #1)");
    assert_eq!(value("a != null"), "NotEqual(a, null)");
    assert_eq!(value("a is Book"), "Other(a)");
    assert_eq!(value("a is null"), "Equal(a, null)");
    assert_eq!(value("a is not null"), "NotEqual(a, null)");
    // Of several constants the first stands for all.
    assert_eq!(value("a is \"b\" or \"c\""), "Equal(a, 'b')");
    assert_eq!(value("!a"), "Not(a)");
    assert_eq!(value("-1"), "#-1");
    assert_eq!(value("default"), "null");
}

#[test]
fn lambdas_of_every_form() {
    assert_eq!(value("b => b.Title"), "b -> b.Title");
    assert_eq!(value("(a, b) => a.Add(b)"), "a b -> a.Add(b)");
    assert_eq!(value("async (Book a) => await Load(a)"), "a -> await Load(a)");
    assert_eq!(value("() => { Run(); }"), " -> {}");
    let (text, facts) = body("books.ForEach(delegate (Book b) { Load(b); Save(b); });");
    let lambda = &facts.functions[1];
    assert_eq!(lambda.passed_to, facts.calls.last().copied());
    assert_eq!(lambda.params[0].type_name.unwrap().of(&text), "Book");
    assert_eq!(lambda.statements, 2);
    assert_eq!(facts.expr(facts.calls[0]).region, lambda.region.unwrap());
}

#[test]
fn queries_are_comprehensions() {
    assert_eq!(
        value("from b in db.Books where b.Price > 1 orderby b.Title select b.Author.Name"),
        "b.Author.Name for b in db.Books"
    );
    assert_eq!(value("from b in books from t in b.Tags select t"), "t for b t in books");
}

#[test]
fn variables() {
    let (text, facts) = body(
        "int a = 1, b; var c = d; string e = f; e += \"x\"; e ??= g; n++; (int h, var i) = j; \
         if (k is Book l && map.TryGetValue(m, out var o)) { }",
    );
    assert_eq!(
        assigned(&facts, &text),
        [
            "int a = 1",
            "int b",
            "c = d",
            "string e = f",
            "e += \"x\"",
            "e = e ??= g",
            "n = n++",
            "h = j",
            "i = j",
            "int h",
            "i",
            "Book l",
            "o"
        ]
    );
}

#[test]
fn types_and_their_members() {
    let text = "using System; using static System.Math; using Db = Shop.Data.Db;\nnamespace Shop.Orders;\n\
                [Table(\"b\"), Serializable] public class Book<T>(ILogger log, int n = 1) : Base<T>(log), IBook where T : class {\n  \
                [Key] private readonly List<T> _tags = new(), _other;\n  public string Title { get; set; } = \"t\";\n  \
                public int Age => 3;\n  const string Sql = \"select 1\";\n  \
                [HttpGet] public async Task<T> Get([FromQuery] string id, params int[] rest) => await Find(id);\n  \
                public Book(int x) : base(x) { n = x; }\n}\nenum Kind { A, B = 2 }\nrecord Pair(int A, string B);";
    let facts = facts(text);
    assert_eq!(facts.package.unwrap().of(text), "Shop.Orders");
    assert_eq!(facts.wildcards, ["System", "System.Math"]);
    assert_eq!(
        facts.imports.iter().map(|i| (i.local.of(text), i.path.as_str())).collect::<Vec<_>>(),
        [("Db", "Shop.Data.Db")]
    );
    let book = &facts.classes[0];
    assert_eq!(book.name.of(text), "Book");
    assert_eq!(book.bases.iter().map(|b| b.of(text)).collect::<Vec<_>>(), ["Base<T>", "IBook"]);
    assert!(book.span.of(text).starts_with("public class"), "{}", book.span.of(text));
    let decorators: Vec<_> = book.decorators.iter().map(|d| show(&facts, text, *d)).collect();
    assert_eq!(decorators, ["Table('b')", "Serializable"]);
    let fields: Vec<_> =
        book.fields.iter().map(|f| format!("{} {}", f.type_name.map_or("", |t| t.of(text)), f.name.of(text))).collect();
    assert_eq!(
        fields,
        ["ILogger log", "int n", "List<T> _tags", "List<T> _other", "string Title", "int Age", "string Sql"]
    );
    assert_eq!(book.fields[2].decorators.len(), 1);
    assert_eq!(show(&facts, text, book.fields[5].value.unwrap()), "#3");
    let named = |name: &str| facts.functions.iter().find(|f| f.name.is_some_and(|n| n.of(text) == name)).unwrap();
    let get = named("Get");
    assert_eq!(get.returns.unwrap().of(text), "Task<T>");
    assert_eq!(show(&facts, text, get.value.unwrap()), "await Find(id)");
    assert_eq!(get.params.iter().map(|p| p.name.of(text)).collect::<Vec<_>>(), ["id", "rest"]);
    assert_eq!(facts.decorators(get.params[0].decorators).len(), 1);
    assert_eq!(get.decorators.len(), 1);
    assert!(facts.calls.iter().any(|call| show(&facts, text, *call) == "base(x)"));
    assert_eq!(facts.classes[1].fields.len(), 2);
    assert_eq!(named("Pair").params.len(), 2);
    assert_eq!(facts.classes[2].fields.len(), 2);
}

#[test]
fn loops_and_regions() {
    let (text, facts) = body(
        "foreach (var (k, v) in map) { One(); } await foreach (Book b in rows) { Two(); } \
         for (int i = 0; i < 3; i++) { } while (a) { } do { } while (b); \
         using (var c = Open()) { Three(); } lock (gate) { Four(); } \
         try { Five(); } catch (E e) when (e.X) { Six(); } finally { Seven(); } \
         switch (x) { case 1: Eight(); break; default: Nine(); break; }",
    );
    let bindings: Vec<Vec<_>> =
        facts.loops.iter().map(|entry| entry.bindings.iter().map(|name| name.of(&text)).collect()).collect();
    assert_eq!(bindings, [vec!["k", "v"], vec!["b"], vec!["i"], vec![], vec![]]);
    assert_eq!(facts.loops[1].type_name.unwrap().of(&text), "Book");
    let kind = |name: &str| {
        let call = facts.calls.iter().find(|call| code(&facts, &text, **call).starts_with(name)).unwrap();
        match facts.region(facts.expr(*call).region).kind {
            RegionKind::Loop(_) => "loop".to_owned(),
            RegionKind::With(range) => format!("with {}", show(&facts, &text, facts.args(range)[0].value)),
            RegionKind::Branch { otherwise, .. } => format!("branch {otherwise}"),
            other => format!("{other:?}"),
        }
    };
    let calls = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    assert_eq!(
        calls.map(kind),
        ["loop", "loop", "with Open()", "with gate", "Try", "Catch", "Finally", "branch false", "branch true"]
    );
    assert!(facts.jumps.is_empty(), "breaks of a switch");
}

#[test]
fn jumps() {
    let (text, facts) =
        body("yield return 1; yield break; return a; throw new E(); b = c ?? throw new F(); while (d) { break; }");
    let jumps: Vec<_> = facts.jumps.iter().map(|jump| (jump.kind, jump.span.of(&text))).collect();
    assert_eq!(jumps[0], (JumpKind::Yield, "yield return 1;"));
    assert_eq!(jumps[1], (JumpKind::Return, "yield break;"));
    assert_eq!(jumps[3], (JumpKind::Throw, "throw new E();"));
    assert_eq!(jumps[4], (JumpKind::Throw, "throw new F()"));
    assert_eq!(jumps[5], (JumpKind::Break, "break;"));
}

#[test]
fn deep_and_broken_code_is_survived() {
    const DEPTH: usize = 50_000;
    for (open, close) in [("(", ")"), ("f(", ")"), ("new A { B = ", "}"), ("!", ""), ("x => ", ""), ("[", "]")] {
        let nested = format!("var x = {}1{};", open.repeat(DEPTH), close.repeat(DEPTH));
        assert!(!body(&nested).1.exprs.is_empty(), "{open}");
        body(&open.repeat(DEPTH));
    }
    assert!(body(&format!("var x = a{};", ".B(1)".repeat(DEPTH))).1.calls.len() >= DEPTH);
    assert!(body(&"if (a) { ".repeat(DEPTH)).1.regions.len() > 1);
}
