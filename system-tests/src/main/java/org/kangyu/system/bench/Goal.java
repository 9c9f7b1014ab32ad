package org.kangyu.system.bench;

/** What a figure should come to. */
record Goal(Direction direction, double value) {

    enum Direction {
        AT_MOST("≤"),
        AT_LEAST("≥");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }
    }

    static Goal atMost(double value) {
        return new Goal(Direction.AT_MOST, value);
    }

    static Goal atLeast(double value) {
        return new Goal(Direction.AT_LEAST, value);
    }

    boolean isMetBy(double figure) {
        return switch (direction) {
            case AT_MOST -> figure <= value;
            case AT_LEAST -> figure >= value;
        };
    }

    String sign() {
        return direction.sign;
    }
}
