//! What every form of PHP becomes.

use crate::facts::shown::Shown;
use crate::facts::{JumpKind, RegionKind};
use crate::syntax::Language;

fn file(code: &str) -> Shown {
    Shown::of(Language::Php, &format!("<h1>é</h1>\n<?php\n{code}\n"))
}

/// The value of `$x = ...;`, shown.
fn value(expression: &str) -> String {
    file(&format!("$x = {expression};")).value("$x")
}

#[test]
fn expressions() {
    let cases = [
        ("$a->b->c", "$a.b.c"),
        ("$a?->b", "$a.b"),
        ("$a->$b", "$a[$b]"),
        ("self::$y", "self.y"),
        ("Foo::BAR", "Foo.BAR"),
        (r"\A\Foo::class", "A.Foo.class"),
        ("$a[0]['b']", "$a[#0]['b']"),
        ("f(1, ...$a)", "f(#1, ...$a)"),
        ("f(name: 1, b: $c)", "f(name=#1, b=$c)"),
        ("$a->b($c)->d(null)", "$a.b($c).d(null)"),
        ("$a?->b($c)", "$a.b($c)"),
        ("DB::table('x')", "DB.table('x')"),
        (r"A\f(1)", "A.f(#1)"),
        ("new PDO($dsn)", "PDO($dsn)"),
        ("new Foo", "Foo()"),
        (r"new \A\Foo(1)", "A.Foo(#1)"),
        ("(new Foo(1))->go()", "Foo(#1).go()"),
        ("new class(1) extends Bar {}", "?"),
        ("$f(1)", "$f(#1)"),
        ("$a . 'b' . \"c\\n\"", "add(add($a, 'b'), 'c\\n')"),
        ("$a + $b", "arithmetic"),
        ("$a % $b", "arithmetic"),
        ("-$a", "arithmetic"),
        ("''", "''"),
        ("'it\\'s'", "'it\\'s'"),
        ("\"a $b {$c->d} $e[0] $f->g h\"", "'a <$b> <$c.d> <$e[#0]> <$f.g> h'"),
        ("\"{$a['b']} ${c}\"", "'<$a['b']> <?>'"),
        ("<<<EOT\n  a $b\n  c\n  EOT", "'  a <$b>\n  c'"),
        ("<<<'EOT'\na $b\nEOT", "'a $b'"),
        ("$a && !$b", "either($a, Not($b))"),
        ("$a ?? 'b'", "either($a, 'b')"),
        ("$a ? 'b' : 'c'", "either('b', 'c')"),
        ("$a ?: 'c'", "either($a, 'c')"),
        ("$a === null", "Equal($a, null)"),
        ("$a instanceof Foo", "Other($a, Foo)"),
        ("(int) $a", "cast(int, $a)"),
        ("@f($a)", "f($a)"),
        ("[1, 'a' => 2, 3 => $b, $c => 4, ...$d]", "[#1, a=#2, 3=$b, #4, ...$d]"),
        ("array('a' => array(1))", "[a=[#1]]"),
        ("match(true) { $a => 1, default => 2 }", "either(#1, #2)"),
        ("function($a, &$b = 1) use ($c) { return 1; }", "$a $b -> {}"),
        ("fn(int $a): int => $a . 'b'", "$a -> add($a, 'b')"),
        ("sprintf('%s', $a)", "sprintf('%s', $a)"),
        ("TRUE", "true"),
        ("FOO", "FOO"),
    ];
    for (code, expected) in cases {
        assert_eq!(value(code), expected, "{code}");
    }
}

#[test]
fn assignments() {
    let shown = file(
        "$a = $b = 1;\n$q .= 'x';\n$n += 2;\n$i++;\n$c ??= 3;\n$this->p = f();\n[$d, 'k' => $e] = g();\nlist(, $h) = g();\n$r = &$s;\nfunction f() { static $t = 1, $u; global $v; }",
    );
    let expected = [
        "$a = 1",
        "$b = 1",
        "$q += 'x'",
        "$n = $n += 2",
        "$i = $i++",
        "$c = $c ??= 3",
        "$this->p = f()",
        "$d = g() @element",
        "$e = g() @k",
        "$h = g() @element",
        "$r = $s",
        "$t = 1",
        "$u",
    ];
    let mut found = shown.assigned();
    found.sort_by_key(|a| expected.iter().position(|e| e == a));
    assert_eq!(found, expected);
    let append = shown.facts.assignments.iter().find(|a| a.appends).expect("one appends");
    assert_eq!(shown.span(append.span), "$q .= 'x';");
}

#[test]
fn imports_and_namespace() {
    let shown = file(
        r"namespace App\Http; use A\B; use \C\D as E; use F\{G, H\I as J}; use function K\l; use const M\N; use PDO;",
    );
    let expected = ["B = A.B", "E = C.D", "G = F.G", "J = F.H.I", "l = K.l", "N = M.N", "PDO = PDO"];
    assert_eq!(shown.imports(), expected);
    assert_eq!(shown.facts.package.map(|p| shown.span(p)), Some(r"App\Http"));
    assert!(shown.facts.exprs.is_empty(), "imported names are no expressions");
}

#[test]
fn classes() {
    let shown = file(
        r#"#[Entity(table: 'x'), A]
final class J extends \K\L implements M, N {
    use O, P\Q;
    const R = 1, S = T;
    #[Column] public ?\U $v = null, $w;
    protected static array $y = [];
    #[Route('/x')]
    public function __construct(#[Inject('k')] private readonly \PDO $pdo, int &$n = 1, string ...$rest) { $this->z = 1; }
    abstract public function m(): ?string;
}
enum Suit: string { case Hearts = 'H'; }
interface I extends X, Y { function n($a); }"#,
    );
    let fields = r"R = #1; S = T; v ?\U = null @Column; w ?\U @Column; y array = []; pdo \PDO @Inject('k')";
    assert_eq!(shown.class("J"), format!(r"\K\L, M, N, O, P\Q: {fields}"));
    assert_eq!(shown.class("Suit"), ": Hearts = 'H'");
    assert_eq!(shown.class("I"), "X, Y: ");
    let params = r"0 $pdo \PDO @Inject('k'), 1 $n int = #1, 2 $rest string";
    assert_eq!(shown.function("__construct"), format!("J.__construct({params}); 1"));
    assert_eq!(shown.function("m"), "J.m() ?string; 0");
    let class = &shown.facts.classes[0];
    let decorators: Vec<_> = class.decorators.iter().map(|id| shown.expr(*id)).collect();
    assert_eq!(decorators, ["Entity(table='x')", "A"]);
    assert!(shown.span(class.span).starts_with("final class J"));
    assert_eq!(shown.around("Entity(table: 'x')"), ["file"]);
    assert_eq!(shown.around("Route('/x')"), ["class", "file"]);
}

#[test]
fn loops() {
    let shown = file(
        "foreach ($xs as $x) {}\nforeach (f() as $k => $v): endforeach;\nforeach ($xs as [$a, 'b' => $c]) {}\nforeach ($xs as $k => &$r) {}\nfor ($i = 0, $n = 3; $i < $n; $i++) {}\nwhile ($row = $st->fetch()) {}\ndo { } while ($a);",
    );
    let expected =
        ["$x of $xs", "$k $v of f()", "$a $c of $xs", "$k $r of $xs", "$i $n of nothing", " of nothing", " of nothing"];
    assert_eq!(shown.loops(), expected);
}

#[test]
fn branches_and_jumps() {
    let shown = file(
        "function m() {\nif ($a) { f(); } elseif ($b) { g(); } else h();\nforeach ($xs as $x):\nswitch ($x) { case 1: i(); break; default: j(); break 2; }\nendforeach;\ntry { k(); } catch (A | B $e) { throw $e; } finally { l(); }\n$v = match($x) { 1 => n(), default => o() };\nif ($c): p(); else: q(); endif;\nreturn r();\n}",
    );
    assert_eq!(shown.around("f()"), ["branch", "function", "file"]);
    assert_eq!(shown.around("g()"), ["branch", "otherwise", "function", "file"]);
    assert_eq!(shown.around("h()"), ["otherwise", "function", "file"]);
    assert_eq!(shown.around("i()"), ["branch", "loop", "function", "file"]);
    assert_eq!(shown.around("j()"), ["otherwise", "loop", "function", "file"]);
    assert_eq!(shown.around("k()"), ["try", "function", "file"]);
    assert_eq!(shown.around("$e"), ["catch", "function", "file"]);
    assert_eq!(shown.around("l()"), ["finally", "function", "file"]);
    assert_eq!(shown.around("n()"), ["branch", "function", "file"]);
    assert_eq!(shown.around("o()"), ["otherwise", "function", "file"]);
    assert_eq!(shown.around("p()"), ["branch", "function", "file"]);
    assert_eq!(shown.around("q()"), ["otherwise", "function", "file"]);
    let jumps: Vec<_> = shown.facts.jumps.iter().map(|jump| jump.kind).collect();
    assert_eq!(jumps, [JumpKind::Break, JumpKind::Throw, JumpKind::Return]);
    let tested = shown.facts.regions.iter().find_map(|region| match region.kind {
        RegionKind::Branch { condition, .. } => condition,
        _ => None,
    });
    assert_eq!(tested.map(|id| shown.code(id)), Some("$a"));
}

#[test]
fn pages_with_html_are_read() {
    let shown = Shown::of(
        Language::Php,
        "<ul><?php foreach ($xs as $x): ?><li><?= e($x) ?></li><?php endforeach ?></ul>\n<?php g();",
    );
    assert_eq!(shown.calls(), ["e($x)", "g()"]);
    assert_eq!(shown.around("e($x)"), ["loop", "file"]);
}

#[test]
fn depth_is_no_limit() {
    const DEPTH: usize = 50_000;
    let samples = [
        (format!("$x = {}$a{};", "(".repeat(DEPTH), ")".repeat(DEPTH)), 2),
        (format!("$x = $a{};", "->f()".repeat(DEPTH)), DEPTH),
        (format!("$x = $a{};", " . 'b'".repeat(DEPTH)), DEPTH),
        (format!("$x = {}1{};", "[".repeat(DEPTH), "]".repeat(DEPTH)), DEPTH),
        (format!("{}a();{}", "if ($a) {".repeat(DEPTH), "}".repeat(DEPTH)), DEPTH),
        ("f(function() { ".repeat(DEPTH), 1),
    ];
    for (code, expected) in samples {
        let shown = Shown::unchecked(Language::Php, &format!("<?php {code}"));
        let found = shown.facts.exprs.len();
        assert!(found >= expected, "{found} expressions of {code:.20}");
    }
}
