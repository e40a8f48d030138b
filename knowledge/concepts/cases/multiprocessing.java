package shop;

class MultiprocessingSample {
    private Shop shop;

    private ProcessBuilder processBuilder1; // mention: ProcessBuilder

    void unrelated(Shelf shelf, String label) {
        shelf.ProcessBuilder(label);
    }
}
