<?php

namespace App\Http\Controllers;

use App\Models\Order;
use App\Models\User;

class UserController extends Controller
{
    public function deactivate()
    {
        $users = User::where('seen_at', '<', now()->subYear())->get();
        foreach ($users as $user) {
            $user->active = false;
            $user->save(); // expect: orm-write-in-loop possible
        }
    }

    public function close()
    {
        foreach (Order::where('open', true)->get() as $order) {
            $order->update(['open' => false]); // expect: orm-write-in-loop possible
        }
    }

    public function purge()
    {
        Order::where('open', false)->get()->each(function ($order) {
            $order->delete(); // expect: orm-write-in-loop possible
        });
    }
}
