<?php

namespace App\Http\Controllers;

use App\Models\Country;
use App\Models\Order;

class OrderController extends Controller
{
    public function index()
    {
        return Order::paginate(50);
    }

    public function mine(int $customer)
    {
        return response()->json(Order::where('customer_id', $customer)->get());
    }

    public function newest()
    {
        return Order::orderBy('id')->limit(20)->get();
    }

    public function countries()
    {
        return Country::all();
    }

    public function chosen(?int $customer)
    {
        $query = Order::query();
        if ($customer) {
            $query->where('customer_id', $customer);
        }
        return $query->get();
    }

    private function everything()
    {
        return Order::all();
    }
}
