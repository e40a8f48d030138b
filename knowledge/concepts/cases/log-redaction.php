<?php

class LogRedaction1
{
    #[SensitiveParameter] // mention: SensitiveParameter
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $shelf->SensitiveParameter($label);
}
