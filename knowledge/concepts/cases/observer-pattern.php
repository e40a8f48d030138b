<?php

class ObserverPattern1 implements SplSubject // mention: SplSubject
{
}

class ObserverPattern2 implements SplObserver // mention: SplObserver
{
}

function unrelated($shelf, $label)
{
    $shelf->SplSubject($label);
}
