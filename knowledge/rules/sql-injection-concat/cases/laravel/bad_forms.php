<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;
use Doctrine\DBAL\Connection;
use Doctrine\ORM\EntityManagerInterface;

class C extends Controller
{
    private const SORTS = ['name', 'id'];
    public function __construct(private Connection $connection, private EntityManagerInterface $em, private UserRepository $users) {}

    public function showAuthors(Request $request) { return User::orderByRaw($request->get('sort') . ' desc')->get(); } // expect: sql-injection-identifier
    public function countAuthors(Request $request) { return User::query()->selectRaw('id, ' . $request->query('c'))->get(); } // expect: sql-injection-concat
    public function exportAuthors(Request $request) { return DB::table('users')->select(DB::raw("count(*) as c, {$request->input('c')}")); } // expect: sql-injection-identifier
    public function searchAuthors(Request $request) { return DB::unprepared("DELETE FROM users WHERE id = " . $request->id); } // expect: sql-injection-concat likely
    public function listBooks(Request $request) { return User::groupByRaw($request->input('g'))->get(); } // expect: sql-injection-concat
    public function countBooks(Request $request) { return User::where(DB::raw("lower(name) = '{$request->name}'"))->get(); } // expect: sql-injection-concat likely
    public function fetchBooks(string $name) { return $this->em->createQuery("SELECT u FROM User u WHERE u.name = '$name'"); } // expect: sql-injection-concat likely
    public function findOrders(string $name) {
        return $this->em->createQueryBuilder()->select('u')->from('User', 'u')->where("u.name = '$name'")->getQuery(); // expect: sql-injection-concat likely
    }
    public function listOrders(string $name) {
        $qb = $this->users->createQueryBuilder('u');
        $qb->andWhere("u.name = '" . $name . "'"); // expect: sql-injection-concat likely
        return $qb;
    }
    public function countOrders(Request $request) { return DB::table('users')->orderBy(DB::raw($request->input('sort'))); } // expect: sql-injection-concat
    public function findInvoices($name) { return $this->db->query("SELECT id FROM users WHERE name = '$name'"); } // expect: sql-injection-concat likely
    public function listInvoices($name) { return Yii::$app->db->createCommand("SELECT id FROM users WHERE name = '$name'")->queryAll(); } // expect: sql-injection-concat likely
    public function showInvoices(string $sort) { return $this->em->createQuery("SELECT u FROM User u WHERE u.id = " . $sort); } // expect: sql-injection-concat likely

}
