//! What every form of Go becomes.

use crate::facts::shown::Shown;
use crate::facts::{JumpKind, RegionKind};
use crate::syntax::Language;

fn file(text: &str) -> Shown {
    Shown::of(Language::Go, text)
}

fn body(statements: &str) -> Shown {
    file(&format!("package a\nfunc m() {{\n{statements}\n}}\n"))
}

/// The value of `x := ...`, shown.
fn value(expression: &str) -> String {
    body(&format!("x := {expression}")).value("x")
}

#[test]
fn expressions() {
    let cases = [
        ("a.b.c", "a.b.c"),
        ("a[0].b", "a[#0].b"),
        ("a[1:n]", "a[]"),
        ("f(1, a...)", "f(#1, ...a)"),
        ("f[int](a)", "f(a)"),
        ("gorm.G[User](a, b).Find(c)", "gorm.G[User](a, b).Find(c)"),
        ("a.b(c).d(nil)", "a.b(c).d(null)"),
        (r#""a\n" + b + `c"`"#, r#"add(add('a\n', b), 'c"')"#),
        (r#""""#, "''"),
        ("'a'", "'a'"),
        ("0x1F", "#0x1F"),
        ("a % b", "percent(a, b)"),
        ("a * b", "arithmetic"),
        ("-a", "arithmetic"),
        ("a && !b", "either(a, Not(b))"),
        ("a == nil || b != true", "either(Equal(a, null), NotEqual(b, true))"),
        ("a <= b", "Other(a, b)"),
        ("(a)", "a"),
        ("*a.b", "a.b"),
        ("<-c", "?"),
        ("a.(*sql.Rows)", "cast(*sql.Rows, a)"),
        ("[]byte(a)", "cast([]byte, a)"),
        ("string(a)", "string(a)"),
        ("&http.Server{Addr: x, Handler: nil}", "http.Server(Addr=x, Handler=null)"),
        ("User{a, 1}", "User(a, #1)"),
        ("List[int]{a}", "List(a)"),
        ("[]string{\"a\", b}", "['a', b]"),
        ("[...]int{1}", "[#1]"),
        ("map[string]any{\"a b\": 1, c: []int{}}", "[a b=#1, c=[]]"),
        ("[]User{{Name: n}, {}}", "[[Name=n], []]"),
        ("struct{ A int }{A: 1}", "[A=#1]"),
        ("func(a, b int) error { return nil }", "a b -> {}"),
        ("make([]int, 3)", "make(#3)"),
        ("fmt.Sprintf(\"%s\", a)", "fmt.Sprintf('%s', a)"),
    ];
    for (code, expected) in cases {
        assert_eq!(value(code), expected, "{code}");
    }
}

#[test]
fn several_results_are_shared_out() {
    let shown = body("rows, err := db.Query(q)\n_, n = 1, f()\na, b = b, a\nv, ok := <-c");
    let expected = ["rows = db.Query(q)", "err = db.Query(q) @element", "n = f()", "a = b", "b = a"];
    assert_eq!(shown.assigned()[..5], expected);
    assert_eq!(shown.assigned()[5..], ["v = <-c", "ok = <-c @element"]);
}

#[test]
fn declarations() {
    let shown = file(
        "package a\nvar db *sql.DB\nconst (\n\tq = \"SELECT 1\"\n\tr, s int = 1, 2\n)\nfunc f() {\n\tvar t, u = g()\n\tx += y\n\ti++\n\tx -= 2\n}\n",
    );
    let expected = [
        "*sql.DB db",
        "q = \"SELECT 1\"",
        "int r = 1",
        "int s = 2",
        "t = g()",
        "u = g() @element",
        "x += y",
        "i = i++",
        "x = x -= 2",
    ];
    assert_eq!(shown.assigned(), expected);
    assert_eq!(shown.span(shown.facts.assignments[0].span), "var db *sql.DB");
}

#[test]
fn imports_bind_the_name_of_the_package() {
    let shown = file(
        "package a\nimport \"fmt\"\nimport (\n\t\"database/sql\"\n\t_ \"github.com/lib/pq\"\n\t. \"x/y\"\n\trdb \"github.com/redis/go-redis/v9\"\n\t\"gopkg.in/yaml.v3\"\n\t\"github.com/jackc/pgx/v5/pgxpool\"\n\t\"github.com/redis/go-redis/v9\"\n\t\"github.com/nats-io/nats.go\"\n)\n",
    );
    let expected = [
        "fmt = fmt",
        "sql = sql from database/sql",
        " = pq from github.com/lib/pq",
        " = y from x/y",
        "rdb = redis from github.com/redis/go-redis/v9",
        "yaml = yaml from gopkg.in/yaml.v3",
        "pgxpool = pgxpool from github.com/jackc/pgx/v5/pgxpool",
        "redis = redis from github.com/redis/go-redis/v9",
        "nats = nats from github.com/nats-io/nats.go",
    ];
    assert_eq!(shown.imports(), expected);
    assert_eq!(shown.facts.wildcards, ["y"]);
    assert_eq!(shown.facts.package.map(|p| shown.span(p)), Some("a"));
    assert!(shown.facts.exprs.is_empty(), "the names of modules are no texts");
}

#[test]
fn structs_are_classes_and_receivers_their_objects() {
    let shown = file(
        "package a\nfunc (s *Store[T]) Find(ctx context.Context, ids ...int) (*Book, error) {\n\ta := 1\n\treturn nil, err\n}\ntype Store[T any] struct {\n\t*Base\n\tsql.DB\n\tmu, other sync.Mutex\n\tName string `gorm:\"size:9\"`\n\tIn struct{ X int }\n}\nfunc (Store) Close() error\nfunc (o Other) Run() {}\ntype ID int64\ntype Finder interface {\n\tio.Closer\n\tGet(id ID) (b Book, err error)\n}\n",
    );
    let fields = "Base Base; DB sql.DB; mu sync.Mutex; other sync.Mutex; Name string @'gorm:\"size:9\"'; In";
    assert_eq!(shown.class("Store"), format!("Base, sql.DB: {fields}"));
    assert_eq!(shown.class(""), ": X int");
    assert_eq!(shown.class("ID"), "int64: ");
    assert_eq!(shown.class("Finder"), "io.Closer: ");
    let find = "Store.Find(0 s *Store[T], 1 ctx context.Context, 2 ids int) *Book; 2";
    assert_eq!(shown.function("Find"), find);
    assert_eq!(shown.function("Close"), "Store.Close(0  Store) error; 0");
    assert_eq!(shown.function("Run"), "Run(0 o Other); 0");
    assert_eq!(shown.function("Get"), "Finder.Get(0 id ID) Book; 0");
    let find = shown.facts.functions.iter().find(|f| f.name.is_some_and(|n| shown.span(n) == "Find")).unwrap();
    assert_eq!(find.receiver.map(|r| shown.span(r)), Some("s"));
    let inside = shown.facts.assignments.iter().find(|a| shown.code(a.target) == "a").unwrap();
    assert_eq!(shown.facts.class_around(inside.region), find.class, "a method is inside of its class");
}

#[test]
fn named_results_are_variables() {
    let shown = file("package a\nfunc f(a, b int, c string) (n int, err error) { return }\n");
    assert_eq!(shown.assigned(), ["int n", "error err"]);
    assert_eq!(shown.function("f"), "f(0 a int, 1 b int, 2 c string) int; 1");
}

#[test]
fn loops() {
    let shown = body(
        "for _, x := range xs {\n}\nfor i := range xs {\n}\nfor k, v := range m {\n}\nfor range c {\n}\nfor i, j := 0, n; i < j; i++ {\n}\nfor rows.Next() {\n}\nfor {\n}",
    );
    let expected = ["x of xs", "keys i of xs", "k v of m", " of c", "i j of nothing", " of nothing", " of nothing"];
    assert_eq!(shown.loops(), expected);
}

#[test]
fn branches_and_jumps() {
    let shown = body(
        "if err := f(); err != nil {\n\ta()\n} else if g {\n\tb()\n} else {\n\tc()\n}\nouter:\nfor _, x := range xs {\n\tswitch y := x.(type) {\n\tcase int, *T:\n\t\td(y)\n\t\tbreak\n\tdefault:\n\t\te()\n\t\tbreak outer\n\t}\n\tselect {\n\tcase v, ok := <-c:\n\t\th(v, ok)\n\tcase c <- i():\n\t}\n\tcontinue\n}",
    );
    assert_eq!(shown.around("a()"), ["branch", "function", "file"]);
    assert_eq!(shown.around("b()"), ["branch", "otherwise", "function", "file"]);
    assert_eq!(shown.around("c()"), ["otherwise", "otherwise", "function", "file"]);
    assert_eq!(shown.around("d(y)"), ["branch", "loop", "function", "file"]);
    assert_eq!(shown.around("e()"), ["otherwise", "loop", "function", "file"]);
    assert_eq!(shown.around("h(v, ok)"), ["branch", "loop", "function", "file"]);
    let jumps: Vec<_> = shown.facts.jumps.iter().map(|jump| jump.kind).collect();
    assert_eq!(jumps, [JumpKind::Break, JumpKind::Continue]);
    assert_eq!(shown.assigned(), ["err = f()", "y = x", "v = <-c", "ok = <-c @element"]);
    let tested = shown.facts.regions.iter().find_map(|region| match region.kind {
        RegionKind::Branch { condition, .. } => condition,
        _ => None,
    });
    assert_eq!(tested.map(|id| shown.code(id)), Some("err != nil"));
}

#[test]
fn calls_that_wait_are_calls() {
    let shown = body("defer rows.Close()\ngo func(n int) { work(n) }(3)\nc <- f()");
    assert_eq!(shown.calls(), ["rows.Close()", "work(n)", "func(n int) { work(n) }(3)", "f()"]);
    assert_eq!(shown.around("work(n)"), ["function", "function", "file"]);
}

#[test]
fn returned_values() {
    let shown = file("package a\nfunc f() (int, error) { return g(1), nil }\nfunc h() { return }\n");
    let values: Vec<_> = shown.facts.jumps.iter().map(|jump| jump.value.map(|id| shown.expr(id))).collect();
    assert_eq!(values, [Some("g(#1)".to_owned()), None]);
}

#[test]
fn depth_is_no_limit() {
    const DEPTH: usize = 50_000;
    let nested = [
        (format!("x := {}a{}", "(".repeat(DEPTH), ")".repeat(DEPTH)), 2),
        (format!("x := {}a", "!".repeat(DEPTH)), DEPTH),
        (format!("x := a{}", ".f()".repeat(DEPTH)), DEPTH),
        (format!("x := a{}", " + a".repeat(DEPTH)), DEPTH),
        (format!("x := {}1{}", "[]T{".repeat(DEPTH), "}".repeat(DEPTH)), DEPTH),
        (format!("x := {}", "func() { f(".repeat(DEPTH)), 1),
        (format!("{}{}", "for _, x := range xs {\n".repeat(DEPTH), "}\n".repeat(DEPTH)), DEPTH),
        (format!("if a {{}}{}", " else if a {}".repeat(DEPTH)), DEPTH),
    ];
    for (statements, expected) in nested {
        let shown = Shown::unchecked(Language::Go, &format!("package a\nfunc m() {{\n{statements}\n}}\n"));
        let found = shown.facts.exprs.len();
        assert!(found >= expected, "{found} expressions of {:.20}", statements);
    }
}
