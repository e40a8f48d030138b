<?php

use Illuminate\Support\Facades\Gate;
use Symfony\Component\Security\Http\Attribute\IsGranted;
use Symfony\Component\Security\Core\Authorization\Voter\Voter; // mention: Voter

function authorization1($order, $shop)
{
    $result = Gate::define($order); // mention: define
}

function authorization2($order, $shop)
{
    $result = Gate::allows($order); // mention: allows
}

function authorization3($order, $shop)
{
    $result = Gate::authorize($order); // mention: authorize
}

function authorization4($order, $shop)
{
    $result = Gate::denies($order); // mention: denies
}

function authorization5($order, $shop)
{
    $result = Gate::policy($order); // mention: policy
}

function authorization6($order, $shop)
{
    $shop->denyAccessUnlessGranted($order); // mention: denyAccessUnlessGranted
}

class Authorization7
{
    #[IsGranted] // mention: IsGranted
    public function handle($order)
    {
        return $order;
    }
}

class Authorization8 extends Voter // mention: Voter
{
}

function unrelated($shelf, $label)
{
    $shelf->define($label);
    $shelf->IsGranted($label);
    $shelf->Voter($label);
}
