/** The purpose notice in force: what is recorded of an assessment, for what, and who sees it. A new text is a new version. */
export const noticeVersion = '1'
