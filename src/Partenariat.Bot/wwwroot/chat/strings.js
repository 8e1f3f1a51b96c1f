// What the French of Web Chat lacks, or says less well than this page can.
export const localizedStrings = {
  ACTIVITY_ERROR_BOX_TITLE: 'Message d’erreur',
  // For screen readers, beside the visible « il y a… »: Web Chat would add the hour in English, as in 11:42 PM.
  ACTIVITY_STATUS_SEND_STATUS_ALT_SENT_AT: 'Envoyé',
  ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Échec de l’envoi. [Réessayez][RETRY].',
  ACTIVITY_STATUS_TIMESTAMP_JUST_NOW: 'À l’instant',
  ACTIVITY_STATUS_TIMESTAMP_TODAY: 'Aujourd’hui',
  ADAPTIVE_CARD_ERROR_BOX_TITLE_PARSE: 'La carte n’a pas pu être lue',
  ADAPTIVE_CARD_ERROR_BOX_TITLE_RENDER: 'La carte n’a pas pu être affichée',
  CONNECTIVITY_STATUS_ALT_RECONNECTING: 'Le réseau a été interrompu. Reconnexion en cours…',
  CONNECTIVITY_STATUS_ALT_SLOW_CONNECTION: 'La connexion prend plus de temps que d’habitude.',
  TYPING_INDICATOR_ALT: 'Le bot prépare sa réponse',
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
