package fr.guichet.intake;

/**
 * How much is taken in.
 *
 * @param fileBytes of one file, also of one inside an archive
 * @param pages of one document
 * @param archiveBytes an archive unpacked, with the archives inside it
 * @param archiveMembers files of one archive, with the archives inside it
 * @param archiveDepth archives in archives: 1 is an archive of plain files
 * @param archiveRatio unpacked to packed, looked at from {@code archiveFreeBytes} on
 * @param archiveFreeBytes unpacked size under which the ratio does not matter: a white scan packs very well
 * @param mailDepth e-mails in e-mails
 * @param imagePixels of one image
 */
public record IntakeLimits(
        long fileBytes,
        int pages,
        long archiveBytes,
        int archiveMembers,
        int archiveDepth,
        int archiveRatio,
        long archiveFreeBytes,
        int mailDepth,
        long imagePixels) {
    private static final long MIB = 1024 * 1024;

    public static final IntakeLimits DEFAULT =
            new IntakeLimits(64 * MIB, 300, 1024 * MIB, 5_000, 3, 200, 128 * MIB, 3, 250_000_000);

    /** The limit of one file in MiB, for sentences. */
    public long fileMiB() {
        return fileBytes / MIB;
    }
}
