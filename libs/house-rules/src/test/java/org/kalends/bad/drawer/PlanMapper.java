package org.kalends.bad.drawer;

class PlanMapper {}
