package fr.guichet.base;

/** How a long piece of work tells how far it is and hears that it should stop. */
public interface Progress {
    Progress NONE = new Progress() {
        @Override
        public void report(double done, String what) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * @param done 0 to 1, or negative where it is not known
     * @param what a text key with what is being done
     */
    void report(double done, String what);

    boolean isCancelled();

    /** Throws where the work was cancelled; call it between pieces. */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new Problem("cancelled");
        }
    }
}
