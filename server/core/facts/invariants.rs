//! What holds for the facts of every language: checked over samples of each.

use super::*;
use crate::syntax::{Parsers, parse};

/// The expressions that an expression refers to, and that must stand inside it.
fn children(facts: &Facts, kind: ExprKind) -> Vec<ExprId> {
    let args = |range| facts.args(range).iter().map(|arg| arg.value);
    match kind {
        ExprKind::Name
        | ExprKind::Number
        | ExprKind::Bool(_)
        | ExprKind::Null
        | ExprKind::Opaque
        | ExprKind::Arithmetic => Vec::new(),
        ExprKind::Member { object, .. } => vec![object],
        ExprKind::Index { object, index } => std::iter::once(object).chain(index).collect(),
        ExprKind::Call { callee, args: range } => std::iter::once(callee).chain(args(range)).collect(),
        ExprKind::Text(range) | ExprKind::Template(range) => {
            let hole = |part: &TextPart| match part {
                TextPart::Hole(id) => Some(*id),
                TextPart::Literal(_) => None,
            };
            facts.parts(range).iter().filter_map(hole).collect()
        }
        ExprKind::Add { left, right } | ExprKind::Percent { left, right } | ExprKind::Either { left, right } => {
            vec![left, right]
        }
        ExprKind::Collection(range) => args(range).collect(),
        ExprKind::Lambda(function) => facts.function(function).value.into_iter().collect(),
        ExprKind::Comprehension { element, .. } => vec![element],
        ExprKind::Await(value) | ExprKind::Cast { value, .. } => vec![value],
        ExprKind::Test { left, right, .. } => left.into_iter().chain(right).collect(),
    }
}

/// Fails where an expression, region or function reaches out of what it stands in.
pub(super) fn check(text: &str, facts: &Facts) {
    for (at, expr) in facts.exprs.iter().enumerate() {
        let id = ExprId(u32::try_from(at).unwrap());
        let code = expr.span.of(text);
        assert!(expr.first <= id, "the range of {code:?}");
        for inner in facts.inside(id) {
            assert!(expr.span.contains(facts.expr(inner).span), "{code:?} and inside it {inner:?}");
        }
        // The holes of a heredoc stand in the lines below it.
        if code.starts_with("<<") {
            continue;
        }
        for child in children(facts, expr.kind) {
            assert!((expr.first..id).contains(&child), "{code:?} and its part {:?}", facts.expr(child));
        }
        assert!(facts.region(expr.region).span.contains(expr.span), "{code:?} in its region");
    }
    for (at, region) in facts.regions.iter().enumerate().skip(1) {
        assert!(region.parent.index() < at, "{region:?} after its parent");
        assert!(facts.region(region.parent).span.contains(region.span), "{region:?} in its parent");
    }
    for function in &facts.functions {
        let parts = function.params.iter().map(|p| p.name).chain(function.name).chain(function.returns);
        for part in parts.chain([function.body]) {
            assert!(function.span.contains(part), "{:?} in {:?}", part.of(text), function.span.of(text));
        }
    }
    assert!(facts.assignments.is_sorted_by_key(|a| a.span.start), "assignments in source order");
}

/// Checks a sample cut off after each of its characters and as a whole, and gives the number of its expressions.
fn check_sample(language: Language, text: &str) -> usize {
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let mut parsers = Parsers::default();
    let check_cut = |end| {
        let cut = &text[..end];
        let document = Document::new(language, cut.to_owned());
        let tree = parse(&mut parsers, &document, &|| false);
        let facts = Facts::read(&document, tree.as_ref(), &|| false);
        check(cut, &facts);
        facts.exprs.len()
    };
    ends.map(check_cut).last().unwrap_or_default()
}

#[test]
fn python_keeps_its_parts_inside() {
    let exprs = check_sample(
        Language::Python,
        "import a.b\n@deco(1)\nclass A(B, metaclass=M):\n    x: int = Field(default=lambda: 1)\n    def m(self, p: int = 3, *rest, **kw) -> str:\n        \
         a, (b, *c) = d = f(x for x in self.y if x not in p)\n        n -= 1\n        s += f'é {a.b!r} {\"x\" % b}' 'c'\n        \
         with open(p) as f, lock:\n            for k, v in {**a, 'b': [1, -2]}.items():\n                yield k if v else not k\n        \
         try:\n            return (await g(*a, **b))[0:1]\n        except E as e:\n            raise\n",
    );
    assert!(exprs > 60, "{exprs} expressions");
}

const JAVASCRIPT: &str = "import a, {b as c} from 'x'\nexport {d} from 'y'; export default class extends B(1) {\n  #x = () => 1; \
     static [k()] = class {}\n  @dec(() => 2) async *m({a, b: [c = 1, ...d]} = {}, ...e) { yield* this.#x?.(a); }\n}\n\
     const {f, g: {h}} = await import('z'), [i] = require('pg').Pool;\n\
     for await (const [k, v] of q`é ${a} \\n ${(b, c)}`) { if (!k) continue; else l ||= n++ ? -1 : o -= (p, 2); }\n\
     for (let i = 0, j; i < 3; i++) switch (i % 2) { case 1: r = s = {t, 'u': `${v + 1}`, w() {}, [x]: /y/}; default: throw z }\n\
     [a, b] = [b, a]; new A; (async x => { try { await x.y?.[0] } catch ({e}) {} finally { s += `a` } })();\n";

#[test]
fn javascript_keeps_its_parts_inside() {
    assert!(check_sample(Language::JavaScript, JAVASCRIPT) > 80);
    check_sample(Language::JavaScript, "const x = <A b={() => c(1)} {...d}>{e.map(f => <p>{f.g}</p>)} h</A>;\n");
}

#[test]
fn typescript_keeps_its_parts_inside() {
    let typed = "import type {A} from './a'; import pg = require('pg'); import Q = R.S\n@Entity() export abstract class B<T> extends C<T> implements D, E<F> {\n  \
         @OneToMany(() => G, g => g.h) private readonly gs: G[] = [<any>1 as unknown as G];\n  \
         constructor(@Inject('k') private readonly r: Repository<G>, public s = 1) { super(r!) }\n  \
         @Get(':id') async get(this: B<T>, @Param('id') id?: string): Promise<G | undefined> { return this.r.find<G>({where: {id}} satisfies W) }\n  \
         abstract m(): void\n}\nlet o = 'q' + !(await a.b<C>(1).d<E>`f ${g}`), h = await i<J[]>`k ${l}` as M;\np = await q<R[]>`s`;\nenum H { I = 'i' }\ndeclare const j: K;\nnamespace L { let {m}: {m: string} = n }\n";
    assert!(check_sample(Language::TypeScript, typed) > 30);
    assert!(check_sample(Language::TypeScript, JAVASCRIPT) > 80);
    check_sample(
        Language::Tsx,
        "const f = (p: P): JSX.Element => <A<B> b={p.c as D}>{p.d!.map((e) => <E key={e} />)}</A>;\n",
    );
}

#[test]
fn java_keeps_its_parts_inside() {
    let exprs = check_sample(
        Language::Java,
        "package a; import java.sql.*; import b.C;\n@Entity class D extends E<F> implements G {\n  @OneToMany(mappedBy = \"d\") private List<H> hs = new ArrayList<>();\n  \
         D(final H h, int... n) { this.hs = List.of(h); }\n  \
         @Transactional public H m(@Param(\"x\") String x) throws I {\n    String q = \"é \" + x + (n[0] == 1 ? \"a\" : 'b'); q += \"c\"; n[0]++;\n    \
         for (H h : hs) { if (!h.ok()) continue; h.j().forEach(k -> { s.execute(q); }); }\n    \
         for (int i = 0; i < 3; i++) switch (i) { case 1 -> n(); default -> { break; } }\n    \
         try (var c = ds.get(); c) { do { c.run(H::new); } while (c.more()); } catch (A | B e) { throw new R(e); } finally { }\n    \
         return (H) hs.stream().map(H::k).filter(y -> y instanceof H).findFirst().orElse(null);\n  }\n}\n",
    );
    assert!(exprs > 60, "{exprs} expressions");
    let exprs = check_sample(
        Language::Java,
        "@A(b = {C.class}) class D<T> extends E { @F int g = h -> { i::j; }; K(L... m) { super(1); A.super(2); \
         try (N o = new P<>() { int q; }; r.s) { r.s(t ? u : (V) w)[x++] += \"y\\{z}\"; } catch (A | B e) { break; } }\n  \
         enum F { @O G(1) { int h() { return super.i(); } }, P } record H(@A(@B) int i) { H { switch (j) { case K(var l) when m: default: n(); } } }\n  \
         @interface Q { String value() default \"\"; R[] r = {}; } @S @T(1) public void u(String @V ... w) { out: for (;;) break out; } }",
    );
    assert!(exprs > 30, "{exprs} expressions");
}

#[test]
fn go_keeps_its_parts_inside() {
    let exprs = check_sample(
        Language::Go,
        "package a\nimport (\n\t_ \"b/c\"\n\td \"e/go-f/v2\"\n)\ntype G[T any] struct {\n\t*H\n\ti, j []K `l:\"m\"`\n\tn struct{ o func(p int) error }\n}\n\
         type Q interface {\n\tr.S\n\tt(u, v int) (w error)\n}\nvar x, y int = 1, 'é'\nconst z = iota\n\
         func (g *G[T]) a(ctx b.C, d ...string) (e *sql.Rows, err error) {\n\te, err = g.db.Query(`é` + d[0]+fmt.Sprintf(\"%d\\n\", len(d)%2), d...)\n\t\
         if f, ok := h.(*I); !ok || f == nil {\n\t\tdefer func() { _ = recover() }()\n\t} else if j { k++ } else { l <- <-m }\n\t\
         for i, n := range []O{{P: &q{r: 1}}, s[1:]} {\n\t\tswitch t := i.(type) {\n\t\tcase int, []byte:\n\t\t\tbreak\n\t\tdefault:\n\t\t\tgo u(map[string]v{\"w\": {t}, X: y[n]})\n\t\t}\n\t}\n\t\
         for i := 0; i < -3; i += 2 {\n\t\tselect {\n\t\tcase a, b := <-c:\n\t\t\tcontinue\n\t\tcase d <- e:\n\t\t}\n\t}\n\treturn struct{ f int }{1}, []byte(g)\n}\n",
    );
    assert!(exprs > 60, "{exprs} expressions");
}

#[test]
fn php_keeps_its_parts_inside() {
    let exprs = check_sample(
        Language::Php,
        "<b>é</b><?php namespace A\\B; use C\\{D, E as F}; use function G\\h;\n#[I(1), J] class K extends \\L implements M { use N; const O = P;\n  \
         #[Q] private ?\\R $s = null; #[T('/')] public function __construct(#[U] private V $w, int &$x = 1, ...$y): static { }\n}\n\
         $a = \"é $b[c] {$d->e['f']} \\n$g->h\"; $i .= <<<J\n  k $l\n  J . self::$m . N::O; [$p, 'q' => $r] = [1, 's' => -2, ...$t];\n\
         foreach (f($a, ...$b) as $k => [$v]) { if (!$k) continue; elseif ($a ?? $b) : break; endif; }\n\
         for ($i = 0; $i < 3; $i++) switch ($i % 2) { case 1: $o?->p(q: fn(int $z) => $z . 'é'); break; default: new class(1) extends W {}; }\n\
         try { $x = match(true) { 1, 2 => (int) $y, 3 => 'z', default => throw new X }; } catch (A | B $e) { } finally { return yield $a => $b; }\n\
         ?><i><?= $a ?: @$$b ?></i>",
    );
    assert!(exprs > 60, "{exprs} expressions");
}

#[test]
fn ruby_keeps_its_parts_inside() {
    let exprs = check_sample(
        Language::Ruby,
        "require 'pg'\nmodule A\nclass B::C < D::E\n  has_many :fs, -> { order(:g) }, class_name: \"H\"; attr_reader :i, :j\n  K = %w[é l].freeze\n  \
         def m(n, o = 1, *p, q:, r: n, **s, &t)\n    @u ||= V.new(n).w { |x, (y, z); a| \"#{x} é #{y}\" 'b' + ?c }\n    \
         sql << 'a' << b[1] if c.d? && !e\n    f, (g, *h) = i, [j, *k]\n    @l = m.n(<<~O, <<-'P', q: 1)\n      r #{s.t(u)} \\n\n    O\n      v\n      P\n    \
         return w, 1 unless x\n    y.each(&:z).map(&a).b do c it end\n    raise D, \"e\" % f rescue nil\n  rescue G, H => i\n    retry\n  else\n    j&.k += 1\n  ensure\n    l(**m, n:)\n  end\n  \
         def self.o = p ? q : ->(r, s = 1) { yield r; _1 }\n  class << self\n    private def t; begin; u; rescue; v; end while w; end\n  end\nend\nend\n\
         for a, b in c do next d end\nuntil e do case f when 1, *g then h when 2 then i else j end end\nx = if k then l elsif m then n else o end\nloop { break }\n\
         case p in {q: Integer => r} if s then t else u end\n",
    );
    assert!(exprs > 100, "{exprs} expressions");
}

#[test]
fn csharp_keeps_its_parts_inside() {
    let exprs = check_sample(
        Language::CSharp,
        "using A; using static B.C; using D = E.F;\nnamespace G.H { [I(1), J] public class K<T>(L m, int n = 2) : O<T>(m), P where T : class {\n  \
         [Q] private readonly List<R> _s = new(), t; public string U { get; set { v = value; } } = \"é\"; public int W => 3; const string X = @\"y\";\n  \
         public K(int x) : base(x) { _s = x; }\n  \
         [Z(\"a{b}\")] public async Task<T> M([A] string id, params int[] r) => await _s.N<T>(id)!;\n  \
         void O() {\n    var a = $\"é {x:N2} {{y}} {z,5}\"; var b = $@\"a {x}\"; var c = \"\"\"r \"x\" \"\"\"; using var d = new E(c);\n    \
         using (var f = g.H()) { f.I(); } lock (j) { } foreach (var (k, v) in l) { } await foreach (M n in o?.P()?.Q) { continue; }\n    \
         for (int i = 0; i < 3; i++) { break; } do { x++; } while (x < 3); try { } catch (E e) when (e.X) { throw; } finally { }\n    \
         var q = from r in s where r.X > 1 join p in t on r.I equals p.I let u = r.V orderby r.Y select new { r.N, Z = 1 };\n    \
         var w = x switch { 1 => \"a\", > 2 when y => \"b\", _ => throw new E() }; switch (x) { case 1: default: return; }\n    \
         if (x is B y && x is not null) return; else z(n: 1, out var o2, ref b); F g = new() { A = 1, B = { 2 }, [\"c\"] = 3 };\n    \
         int[] ce = [1, ..xs]; xs.S(static (x, i) => { return (T)x; }).F(delegate (int z) { }); int L(int y) => y + 1; (int p1, var p2) = t; a ??= b; a += \"x\";\n  }\n} record R(int A, [property: K] string B); enum S { A, B = 2 } }\n",
    );
    assert!(exprs > 100, "{exprs} expressions");
}
