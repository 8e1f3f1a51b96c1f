// What the French of Web Chat lacks, or says less well than this page can.
export const localizedStrings = {
  TEXT_INPUT_PLACEHOLDER: 'Posez votre question',
  TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Clavier téléphonique',
  TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Touche $1',
  TEXT_INPUT_DROP_ZONE: 'Ce bot ne lit pas les fichiers',
  TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Le message est trop long',
  TEXT_INPUT_ATTACHMENTS_ONE: '$1 pièce jointe',
  TEXT_INPUT_ATTACHMENTS_TWO: '$1 pièces jointes',
  TEXT_INPUT_ATTACHMENTS_FEW: '$1 pièces jointes',
  TEXT_INPUT_ATTACHMENTS_MANY: '$1 pièces jointes',
  TEXT_INPUT_ATTACHMENTS_OTHER: '$1 pièces jointes',
};
