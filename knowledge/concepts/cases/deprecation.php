<?php

class Deprecation1
{
    #[Deprecated] // mention: Deprecated
    public function handle($order)
    {
        return $order;
    }
}

function deprecation2($order, $shop)
{
    $result = trigger_deprecation($order); // mention: trigger_deprecation
}

function unrelated($shelf, $label)
{
    $shelf->Deprecated($label);
    $shelf->trigger_deprecation($label);
}
