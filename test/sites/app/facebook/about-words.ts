import { labelsOf } from '../shared/labels.ts';

/** Of the About pages, in Facebook's own words. */
export const a = labelsOf({
  intro: ['Intro', 'Steckbrief', 'Intro', 'Presentación', '自己紹介', 'نبذة'],
  contact: [
    'Contact info',
    'Kontaktinfo',
    'Coordonnées',
    'Información de contacto',
    '連絡先情報',
    'معلومات الاتصال',
  ],
  basic: [
    'Basic info',
    'Allgemeine Infos',
    'Informations générales',
    'Información básica',
    '基本データ',
    'المعلومات الأساسية',
  ],
  addBio: [
    'Add bio',
    'Steckbrief hinzufügen',
    'Ajouter une bio',
    'Añadir biografía',
    '自己紹介を追加',
    'إضافة سيرة',
  ],
  describe: [
    'Describe who you are',
    'Beschreibe dich',
    'Dites-en plus sur vous',
    'Describe quién eres',
    'あなたについて',
    'صف نفسك',
  ],
  pageName: [
    'Page name (required)',
    'Seitenname (erforderlich)',
    'Nom de la Page (obligatoire)',
    'Nombre de la página (obligatorio)',
    'ページ名(必須)',
    'اسم الصفحة (مطلوب)',
  ],
  category: [
    'Category (required)',
    'Kategorie (erforderlich)',
    'Catégorie (obligatoire)',
    'Categoría (obligatorio)',
    'カテゴリ(必須)',
    'الفئة (مطلوب)',
  ],
  editPart: [
    'Edit {part}',
    '{part} bearbeiten',
    'Modifier : {part}',
    'Editar {part}',
    '{part}を編集',
    'تعديل {part}',
  ],
});
