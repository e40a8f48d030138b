//! What every form of Java becomes.

use super::super::*;
use crate::syntax::{Parsers, parse};

fn facts(text: &str) -> Facts {
    let document = Document::new(Language::Java, text.to_owned());
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
        ExprKind::Await(_) | ExprKind::Comprehension { .. } | ExprKind::Template(_) => "not Java".to_owned(),
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
    assert_eq!(value("a.b.c"), "a.b.c");
    assert_eq!(value("this.repo.find(id)"), "this.repo.find(id)");
    assert_eq!(value("super.find()"), "super.find()");
    assert_eq!(value("Outer.super.find(id)"), "super.find(id)");
    assert_eq!(value("Outer.this.x"), "Outer.this.x");
    assert_eq!(value("load(1, \"a\")"), "load(#1, 'a')");
    assert_eq!(value("Lists.<String>of(a)"), "Lists.of(a)");
    assert_eq!(value("rows[0].name"), "rows[#0].name");
    assert_eq!(value("repo.findAll().stream()"), "repo.findAll().stream()");
}

#[test]
fn objects_are_made_by_a_call_of_the_name_of_their_type() {
    assert_eq!(value("new Book(title)"), "Book(title)");
    assert_eq!(value("new ArrayList<>(books)"), "ArrayList(books)");
    assert_eq!(value("new java.util.HashMap<String, List<Book>>()"), "java.util.HashMap()");
    assert_eq!(value("outer.new Inner(a)"), "Inner(a)");
    assert_eq!(value("new int[] {1, n}"), "[#1, n]");
    assert_eq!(value("new int[n]"), "?");
    assert_eq!(value("Book.class"), "Book.class");
    assert_eq!(value("com.shop.Book[].class"), "com.shop.Book.class");
}

#[test]
fn constructors_call_each_other() {
    let text = "class A extends B { A() { this(1); } A(int n) { super(n); run(); } }";
    let facts = facts(text);
    let calls: Vec<_> = facts.calls.iter().map(|call| show(&facts, text, *call)).collect();
    assert_eq!(calls, ["this(#1)", "super(n)", "run()"]);
    assert_eq!(facts.functions.iter().map(|f| f.statements).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn anonymous_classes() {
    let (text, facts) =
        body("jdbc.query(sql, new RowMapper<Book>() { int n; public Book mapRow(ResultSet rs) { return null; } });");
    let class = &facts.classes[1];
    assert!(class.name.of(&text).is_empty());
    assert_eq!(class.bases[0].of(&text), "RowMapper<Book>");
    assert_eq!(class.fields[0].name.of(&text), "n");
    let method = facts.functions.iter().find(|f| f.name.is_some_and(|n| n.of(&text) == "mapRow")).unwrap();
    assert_eq!(method.class, Some(ClassId(1)));
    let calls: Vec<_> = facts.calls.iter().map(|call| show(&facts, &text, *call)).collect();
    assert_eq!(calls, ["RowMapper()", "jdbc.query(sql, RowMapper())"]);
    assert_eq!(facts.expr(facts.calls[1]).region, facts.functions[0].region.unwrap());
}

#[test]
fn lambdas_of_every_form() {
    assert_eq!(value("b -> b.getTitle()"), "b -> b.getTitle()");
    assert_eq!(value("(a, b) -> a.add(b)"), "a b -> a.add(b)");
    assert_eq!(value("(final Book a, int b) -> a"), "a b -> a");
    assert_eq!(value("() -> { run(); }"), " -> {}");
    let (text, facts) = body("books.forEach((@Ann Book b) -> { load(b); save(b); });");
    let lambda = &facts.functions[1];
    assert_eq!(code(&facts, &text, lambda.passed_to.unwrap()), "books.forEach((@Ann Book b) -> { load(b); save(b); })");
    assert_eq!(lambda.params[0].type_name.unwrap().of(&text), "Book");
    assert_eq!(lambda.statements, 2);
    assert_eq!(lambda.class, None);
    assert_eq!(facts.expr(facts.calls[0]).region, lambda.region.unwrap());
}

#[test]
fn method_references_are_lambdas_that_call() {
    assert_eq!(value("Book::getAuthor"), "Book -> Book.getAuthor()");
    assert_eq!(value("com.shop.Book::getAuthor"), "Book -> com.shop.Book.getAuthor()");
    assert_eq!(value("repository::findById"), " -> repository.findById()");
    assert_eq!(value("this.repository::findById"), " -> this.repository.findById()");
    assert_eq!(value("this::load"), " -> this.load()");
    assert_eq!(value("super::load"), " -> super.load()");
    assert_eq!(value("LOG::info"), " -> LOG.info()");
    assert_eq!(value("Book::new"), " -> Book()");
    assert_eq!(value("ArrayList<Book>::new"), " -> ArrayList()");
    assert_eq!(value("int[]::new"), " -> int()");
    let (text, facts) = body("books.stream().map(Book::getAuthor);");
    let reference = &facts.functions[1];
    assert_eq!(reference.params[0].type_name.unwrap().of(&text), "Book");
    assert_eq!(code(&facts, &text, reference.passed_to.unwrap()), "books.stream().map(Book::getAuthor)");
    assert_eq!(facts.expr(reference.value.unwrap()).region, reference.region.unwrap());
}

#[test]
fn texts() {
    assert_eq!(value("\"SELECT \\\"a\\\"\""), "'SELECT \\\"a\\\"'");
    assert_eq!(value("\"\""), "''");
    assert_eq!(value("'\\''"), "'\\''");
    assert_eq!(value("\"\"\"\n  SELECT \\n \"x\"\n  FROM t\"\"\""), "'\n  SELECT \\n \"x\"\n  FROM t'");
    assert_eq!(value("STR.\"a \\{b.c} d\""), "'a <b.c> d'");
    assert_eq!(value("\"a\" + b + 'c'"), "add(add('a', b), 'c')");
    assert_eq!(value("\"%s\".formatted(a)"), "'%s'.formatted(a)");
}

#[test]
fn operators() {
    assert_eq!(value("a % b"), "percent(a, b)");
    assert_eq!(value("(Book) row"), "cast(Book, row)");
    assert_eq!(value("(Runnable & Serializable) () -> run()"), "cast(Runnable,  -> run())");
    assert_eq!(value("ok ? a : b"), "either(a, b)");
    assert_eq!(value("!a"), "Not(a)");
    assert_eq!(value("a == null"), "Equal(a, null)");
    assert_eq!(value("a != 1L"), "NotEqual(a, #1L)");
    assert_eq!(value("a <= 0x1F"), "Other(a, #0x1F)");
    assert_eq!(value("a && b || true"), "either(either(a, b), true)");
    assert_eq!(value("a instanceof Book"), "Other(a)");
    assert_eq!(value("-1"), "?");
    assert_eq!(value("(((a)))"), "a");
    assert_eq!(value("(y = a)"), "a");
    assert_eq!(value("switch (a) { case 1 -> b; default -> c; }"), "?");
}

#[test]
fn assignments() {
    let (text, facts) = body(
        "final String a = f(), b; int[] c = {1}; this.d = a; e[0] = 1; sql += \" AND x\"; n -= 2; n++; \
         if (o instanceof Book book) {} x = y = z;",
    );
    assert_eq!(
        assigned(&facts, &text),
        [
            "String a = f()",
            "String b",
            "int[] c = {1}",
            "this.d = a",
            "e[0] = 1",
            "sql += \" AND x\"",
            "n = n -= 2",
            "n = n++",
            "Book book = o",
            "x = z",
            "y = z",
        ]
    );
    assert_eq!(facts.assignments[2].span.of(&text), "int[] c = {1};");
}

#[test]
fn classes_fields_and_annotations() {
    let text = "package com.shop;\n\
        @Entity @Table(name = \"book\")\npublic class Book extends Base<Long> implements A, B<C> {\n\
        @Id private Long id;\n\
        @OneToMany(mappedBy = \"book\", fetch = FetchType.LAZY) List<Author> authors = new ArrayList<>(), more;\n\
        @javax.persistence.Transient int n;\n\
        class Inner {}\n}";
    let facts = facts(text);
    assert_eq!(facts.package.unwrap().of(text), "com.shop");
    let class = &facts.classes[0];
    assert_eq!(class.name.of(text), "Book");
    assert_eq!(class.bases.iter().map(|b| b.of(text)).collect::<Vec<_>>(), ["Base<Long>", "A", "B<C>"]);
    assert!(class.span.of(text).starts_with("public class"));
    let shown: Vec<_> = class.decorators.iter().map(|d| show(&facts, text, *d)).collect();
    assert_eq!(shown, ["Entity", "Table(name='book')"]);
    assert_eq!(facts.expr(class.decorators[1]).region, RegionId(0));
    let fields: Vec<_> = class
        .fields
        .iter()
        .map(|f| {
            let decorators: Vec<_> = f.decorators.iter().map(|d| show(&facts, text, *d)).collect();
            (decorators.join(" "), f.type_name.unwrap().of(text), f.name.of(text), f.value.is_some())
        })
        .collect();
    let many = "OneToMany(mappedBy='book', fetch=FetchType.LAZY)".to_owned();
    assert_eq!(
        fields,
        [
            ("Id".to_owned(), "Long", "id", false),
            (many.clone(), "List<Author>", "authors", true),
            (many, "List<Author>", "more", false),
            ("javax.persistence.Transient".to_owned(), "int", "n", false),
        ]
    );
    assert_eq!(facts.classes[1].name.of(text), "Inner");
    assert_eq!(facts.region(facts.classes[1].region.unwrap()).parent, class.region.unwrap());
}

#[test]
fn annotations_with_every_kind_of_value() {
    let text = "@A(\"x\") @B({C.class, D.class}) @E(@F(g = 1)) @H(i = {@J, @K(2)}) @L() class M {}";
    let facts = facts(text);
    let shown: Vec<_> = facts.classes[0].decorators.iter().map(|d| show(&facts, text, *d)).collect();
    assert_eq!(shown, ["A('x')", "B([C.class, D.class])", "E(F(g=#1))", "H(i=[J, K(#2)])", "L()"]);
}

#[test]
fn methods_and_their_parameters() {
    let text = "interface Books extends JpaRepository<Book, Long> {\n\
        @Query(\"select b\") public List<Book> all(@Param(\"a\") @Valid String a, Long... ids);\n\
        default int n(Books this, final int m[]) { ; return 1; }\n\
        <T> @Null T any(Class<T> type) throws E { }\n\
        String NAME = \"x\"; }";
    let facts = facts(text);
    assert_eq!(facts.classes[0].bases[0].of(text), "JpaRepository<Book, Long>");
    assert_eq!(facts.classes[0].fields[0].name.of(text), "NAME");
    let all = &facts.functions[0];
    assert_eq!(all.name.unwrap().of(text), "all");
    assert_eq!(all.returns.unwrap().of(text), "List<Book>");
    assert_eq!(all.class, Some(ClassId(0)));
    assert_eq!((all.statements, all.body.of(text)), (0, ""));
    assert!(all.span.of(text).starts_with("public List"));
    assert_eq!(show(&facts, text, all.decorators[0]), "Query('select b')");
    assert_eq!(facts.expr(all.decorators[0]).region, facts.classes[0].region.unwrap());
    let params: Vec<_> =
        all.params.iter().map(|p| (p.position, p.type_name.unwrap().of(text), p.name.of(text))).collect();
    assert_eq!(params, [(0, "String", "a"), (1, "Long", "ids")]);
    assert_eq!(
        facts.decorators(all.params[0].decorators).iter().map(|d| show(&facts, text, *d)).collect::<Vec<_>>(),
        ["Param('a')", "Valid"]
    );
    let n = &facts.functions[1];
    assert_eq!((n.statements, n.params[0].name.of(text)), (1, "m"));
    assert_eq!(facts.functions[2].returns.unwrap().of(text), "T");
}

#[test]
fn records_and_enums() {
    let text = "record Point(@Min(0) int x, int y) implements P { Point { check(x); } int sum() { return x + y; } }\n\
        enum Color implements C { @Old RED(\"r\") { void m() { go(); } }, GREEN; private int n; void m() {} }";
    let facts = facts(text);
    let fields = |at: usize| facts.classes[at].fields.iter().map(|f| f.name.of(text)).collect::<Vec<_>>();
    assert_eq!(fields(0), ["x", "y"]);
    assert_eq!(facts.classes[0].fields[0].decorators.len(), 1);
    let functions: Vec<_> = facts
        .functions
        .iter()
        .map(|f| (f.name.unwrap().of(text), f.class.unwrap().0, f.params.iter().map(|p| p.name.of(text)).collect()))
        .collect::<Vec<(_, _, Vec<_>)>>();
    assert_eq!(
        functions,
        [("Point", 0, vec!["x", "y"]), ("Point", 0, vec![]), ("sum", 0, vec![]), ("m", 2, vec![]), ("m", 1, vec![]),]
    );
    assert_eq!(fields(1), ["RED", "GREEN", "n"]);
    assert_eq!(facts.classes[1].bases[0].of(text), "C");
    assert_eq!(facts.classes[1].fields[0].decorators.len(), 1);
}

#[test]
fn loops() {
    let (text, facts) = body(
        "for (final Book b : repo.findAll()) { use(b); } for (int i = 0; i < n; i++) one(i); \
         for (var c : b.cs) {} while (it.hasNext()) { two(); } do { three(); } while (more());",
    );
    let loops: Vec<_> = facts
        .loops
        .iter()
        .map(|l| {
            let bindings: Vec<_> = l.bindings.iter().map(|s| s.of(&text)).collect();
            let inside = facts.calls.iter().filter(|c| facts.is_within(facts.expr(**c).region, l.region.unwrap()));
            let inside: Vec<_> = inside.map(|c| code(&facts, &text, *c)).collect();
            let type_name = l.type_name.map(|t| t.of(&text));
            (bindings.join(" "), type_name, l.iterable.map(|i| code(&facts, &text, i)), inside.join(" "))
        })
        .collect();
    assert_eq!(
        loops,
        [
            ("b".to_owned(), Some("Book"), Some("repo.findAll()"), "use(b)".to_owned()),
            ("i".to_owned(), None, None, "one(i)".to_owned()),
            ("c".to_owned(), None, Some("b.cs"), String::new()),
            (String::new(), None, None, "two()".to_owned()),
            (String::new(), None, None, "three()".to_owned()),
        ]
    );
}

/// The kinds of the regions around the call of a name, innermost first, without the method, class and file.
fn around(facts: &Facts, text: &str, name: &str) -> Vec<String> {
    let call = facts.calls.iter().find(|c| code(facts, text, **c).starts_with(name)).expect("the call is there");
    let kinds = facts.around(facts.expr(*call).region).map(|r| match facts.region(r).kind {
        RegionKind::Branch { condition, otherwise } => {
            let condition = condition.map(|c| show(facts, text, c)).unwrap_or_default();
            format!("{} {condition}", if otherwise { "else" } else { "if" })
        }
        RegionKind::With(range) => {
            let resources: Vec<_> = facts.args(range).iter().map(|arg| show(facts, text, arg.value)).collect();
            format!("with {}", resources.join(" "))
        }
        kind => format!("{kind:?}"),
    });
    let mut kinds: Vec<_> = kinds.collect();
    kinds.truncate(kinds.len() - 3);
    kinds
}

#[test]
fn branches() {
    let (text, facts) = body(
        "if (a) one(); else if (b) { two(); } else three(); \
         switch (k) { case 1: case 2: four(); break; default: five(); } \
         switch (k) { case A, B -> six(); case Point(int x, var y) when x > 0 -> { seven(); } case Book z -> f(); default -> eight(); }",
    );
    assert_eq!(around(&facts, &text, "one"), ["if a"]);
    assert_eq!(around(&facts, &text, "two"), ["if b", "else a"]);
    assert_eq!(around(&facts, &text, "three"), ["else b", "else a"]);
    assert_eq!(around(&facts, &text, "four"), ["if "]);
    assert_eq!(around(&facts, &text, "five"), ["else "]);
    assert_eq!(around(&facts, &text, "six"), ["if "]);
    assert_eq!(around(&facts, &text, "seven"), ["if "]);
    assert_eq!(around(&facts, &text, "eight"), ["else "]);
    assert_eq!(assigned(&facts, &text), ["int x", "y", "Book z"]);
}

#[test]
fn exceptions_and_resources() {
    let (text, facts) = body(
        "try { one(); } catch (final SQLException | IOException e) { two(); } finally { three(); } \
         try (Connection c = open(); Statement s = c.prepare(q); other) { four(); } catch (E e) { five(); } \
         synchronized (this.lock) { six(); }",
    );
    assert_eq!(around(&facts, &text, "one"), ["Try"]);
    assert_eq!(around(&facts, &text, "two"), ["Catch"]);
    assert_eq!(around(&facts, &text, "three"), ["Finally"]);
    assert_eq!(around(&facts, &text, "four"), ["Try", "with open() c.prepare(q) other"]);
    assert_eq!(around(&facts, &text, "five"), ["Catch"]);
    assert_eq!(around(&facts, &text, "six"), ["with this.lock"]);
    assert_eq!(
        assigned(&facts, &text),
        ["SQLException | IOException e", "Connection c = open()", "Statement s = c.prepare(q)", "E e"]
    );
}

#[test]
fn jumps() {
    let (text, facts) = body(
        "for (;;) { if (a) break; switch (k) { case 1: break; case 2: continue; } } \
         out: while (b) { switch (k) { default: break out; } } \
         int v = switch (k) { default: yield 1; }; if (c) throw new E(); return v;",
    );
    let jumps: Vec<_> = facts.jumps.iter().map(|jump| jump.span.of(&text)).collect();
    assert_eq!(jumps, ["break;", "continue;", "break out;", "throw new E();", "return v;"]);
    assert_eq!(code(&facts, &text, facts.jumps[3].value.unwrap()), "new E()");
}

#[test]
fn imports() {
    let text =
        "import java.sql.Connection;\nimport static a.B.c;\nimport java.util.*;\nimport static d.E.*;\nimport F;";
    let facts = facts(text);
    let imports: Vec<_> = facts.imports.iter().map(|i| (i.local.of(text), i.path.as_str())).collect();
    assert_eq!(imports, [("Connection", "java.sql.Connection"), ("c", "a.B.c"), ("F", "F")]);
    assert_eq!(facts.wildcards, ["java.util", "d.E"]);
    assert!(facts.exprs.is_empty());
}

#[test]
fn broken_code_gives_facts_of_the_rest() {
    let text = "class A { void f(String @Nullable ... x) { a(); } void g() { for (B b : bs) { h(b); } } int n; }";
    let facts = facts(text);
    assert_eq!(facts.loops[0].bindings[0].of(text), "b");
    assert!(facts.calls.iter().any(|call| code(&facts, text, *call) == "h(b)"));
    assert!(facts.functions.iter().any(|f| f.name.is_some_and(|n| n.of(text) == "g") && f.class == Some(ClassId(0))));
    assert!(facts.classes[0].fields.iter().any(|f| f.name.of(text) == "n"));
}

#[test]
fn long_and_deep_code_is_walked() {
    let parentheses = format!("{}1{}", "(".repeat(50_000), ")".repeat(50_000));
    assert_eq!(value(&parentheses), "#1");
    let chain = format!("var x = sb{};", ".append(\"x\")".repeat(20_000));
    assert_eq!(body(&chain).1.calls.len(), 20_000);
    let sum = format!("var x = \"a\"{};", " + \"b\"".repeat(20_000));
    let adds = body(&sum).1.exprs.iter().filter(|e| matches!(e.kind, ExprKind::Add { .. })).count();
    assert_eq!(adds, 20_000);
    let nested = format!("{}one();{}", "if (a) { ".repeat(5_000), "}".repeat(5_000));
    let (text, facts) = body(&nested);
    assert_eq!(around(&facts, &text, "one").len(), 5_000);
}
