package org.kalends.bad.util;

class Odds {}
