package org.kalends.bad.drawer;

class PlanDto {}
